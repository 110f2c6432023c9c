/** Pages and grants that go meanwhile, in Firefox. */
import { describeGone } from './gone.ts';

describeGone('firefox');
