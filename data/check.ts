/** The rules between the records of a dataset, one kind a file in `checks/`. */
import type { Dataset } from '../engine/domain.ts';
import { checkCases } from './checks/cases.ts';
import { checkEntities } from './checks/entities.ts';
import { checkIds } from './checks/ids.ts';
import { checkParagraphs } from './checks/paragraphs.ts';
import { checkSpellings } from './checks/spellings.ts';
import { checkWording } from './checks/wording.ts';
import type { Fault } from './fault.ts';

/**
 * Returns every fault; an empty list means the dataset can be shipped.
 * @param reportRuns hashes of the report's runs of words, see own-words.ts
 */
export function checkDataset(dataset: Dataset, reportRuns: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  const report = (fault: Fault) => void faults.push(fault);
  checkIds(dataset, report);
  checkParagraphs(dataset, report);
  checkEntities(dataset, report);
  checkCases(dataset, report);
  checkSpellings(dataset, report);
  checkWording(dataset, reportRuns, report);
  return faults;
}
