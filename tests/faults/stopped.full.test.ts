/** The background ended at every step of the reader's way, in Firefox. */
import { describeStopped } from './stopped.ts';

describeStopped('firefox');
