/** Updates over stored settings, in Chromium. */
import { describeUpdateSettings } from './update-settings.ts';

describeUpdateSettings('chromium');
