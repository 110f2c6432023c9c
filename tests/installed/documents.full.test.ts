/** Documents that are no web pages, in Chromium. */
import { describeDocuments } from './documents.ts';

describeDocuments('chromium');
