/** What an annotated copy gives along, in Chromium. */
import { describeTakenAlong } from './copy-taken-along.ts';

describeTakenAlong('chromium');
