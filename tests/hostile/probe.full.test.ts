import { describeProbe } from './probe-tests.ts';

describeProbe('chromium');
describeProbe('firefox');
