/** A tap on marked names, in Chromium. */
import { describeTouch } from './tap.ts';

describeTouch('chromium');
