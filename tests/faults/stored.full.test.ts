/** Storage that is garbage or full, in both browsers. */
import { describeStored } from './stored.ts';

describeStored('chromium');
describeStored('firefox');
