/** The page harm suite in Firefox, which takes longer and belongs to the full run. */
import { describeHarm } from './describe-harm.ts';

describeHarm('firefox');
