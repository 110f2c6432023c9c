import { describeInjection } from './injection.ts';

describeInjection('firefox');
