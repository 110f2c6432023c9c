/** Pages and grants that go meanwhile, in both browsers. */
import { describeGone } from './gone.ts';

describeGone('chromium');
describeGone('firefox');
