/** Marks that the reader hides, does without, or wants less of, in Chromium. */
import { describeHiding } from './hiding.ts';

describeHiding('chromium');
