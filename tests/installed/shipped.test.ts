/** The build that readers get, in Chromium. */
import { describeShipped } from './shipped.ts';

describeShipped('chromium');
