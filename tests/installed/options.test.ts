/** The settings page, in Chromium. */
import { describeOptions } from './options.ts';

describeOptions('chromium');
