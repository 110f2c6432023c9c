/** The way from the button to the card, and the popup with all that it does, in Firefox. */
import { describePopup } from './popup.ts';
import { describeShipped } from './shipped.ts';

describeShipped('firefox');
describePopup('firefox');
