/** The toolbar popup over a real page, in Chromium. */
import { describePopup } from './popup.ts';

describePopup('chromium');
