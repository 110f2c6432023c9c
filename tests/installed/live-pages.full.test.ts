/** Further pages that change without rest. */
import { ALSO_LIVE } from './live-page-cases.ts';
import { describeLive } from './live-pages.ts';

describeLive(ALSO_LIVE);
