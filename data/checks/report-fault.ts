/** What a check gets: the dataset, and a way to say what is wrong. */
import type { Case, Entity } from '../../engine/domain.ts';
import type { Fault } from '../fault.ts';

export type ReportFault = (fault: Fault) => void;

export const fileOfEntity = ({ id }: Pick<Entity, 'id'>) => `entities/${id}.json`;
export const fileOfCase = ({ id }: Pick<Case, 'id'>) => `cases/${id}.json`;
