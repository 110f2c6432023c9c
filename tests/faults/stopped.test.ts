/** The background ended at every step of the reader's way, in Chromium. */
import { describeStopped } from './stopped.ts';

describeStopped('chromium');
