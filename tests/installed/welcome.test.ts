/** The welcome page, in Chromium. */
import { describeWelcome } from './welcome.ts';

describeWelcome('chromium');
