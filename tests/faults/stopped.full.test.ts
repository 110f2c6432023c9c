/** The background ended at every step of the way, in both browsers. */
import { describeStopped } from './stopped.ts';

describeStopped('chromium');
describeStopped('firefox');
