/** The page harm suite in Chromium. */
import { describeHarm } from './describe-harm.ts';

describeHarm('chromium');
