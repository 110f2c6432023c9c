/** A tap on marked names, in Chromium. */
import { describeTaps } from './tap.ts';

describeTaps('chromium');
