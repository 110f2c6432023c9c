/** Storage that holds garbage or is full, in Firefox. */
import { describeStored } from './stored.ts';

describeStored('firefox');
