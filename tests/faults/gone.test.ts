/** Pages and grants that go meanwhile, in Chromium. */
import { describeGone } from './gone.ts';

describeGone('chromium');
