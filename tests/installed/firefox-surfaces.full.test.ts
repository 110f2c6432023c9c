/** What is tested on every run in Chromium, in Firefox as well. */
import { describeTakenAlong } from './copy-taken-along.ts';
import { describeDocuments } from './documents.ts';
import { describeHiding } from './hiding.ts';
import { describeObjections } from './objections.ts';
import { describeOptions } from './options.ts';
import { describeTaps } from './tap.ts';
import { describeUpdateSettings } from './update-settings.ts';
import { describeWayToLibrary } from './way-to-library.ts';
import { describeWelcome } from './welcome.ts';

describeHiding('firefox');
describeObjections('firefox');
describeOptions('firefox');
describeDocuments('firefox');
describeTakenAlong('firefox');
describeTaps('firefox');
describeUpdateSettings('firefox');
describeWayToLibrary('firefox');
describeWelcome('firefox');
