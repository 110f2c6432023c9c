/** What is tested on every run in Chromium, in Firefox as well. */
import { describeDocuments } from './documents.ts';
import { describeHiding } from './hiding.ts';
import { describeObjections } from './objections.ts';
import { describeOptions } from './options.ts';
import { describePopup } from './popup.ts';
import { describeShipped } from './shipped.ts';

describeShipped('firefox');
describePopup('firefox');
describeHiding('firefox');
describeObjections('firefox');
describeOptions('firefox');
describeDocuments('firefox');
