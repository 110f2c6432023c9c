/** From the popup to the library, in Chromium. */
import { describeWayToLibrary } from './way-to-library.ts';

describeWayToLibrary('chromium');
