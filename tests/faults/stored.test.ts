/** Storage that holds garbage or is full, in Chromium. */
import { describeStored } from './stored.ts';

describeStored('chromium');
