/** What a reader holds against a mark, in Chromium. */
import { describeObjections } from './objections.ts';

describeObjections('chromium');
