/** A marked page looks to its own scripts as it does in a browser without the extension. */
import { describeUntouched } from './untouched.ts';

describeUntouched('chromium');
