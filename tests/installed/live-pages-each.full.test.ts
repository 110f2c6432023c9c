/** Pages that change without rest, one kind each. */
import { LIVE_PAGES } from './live-page-cases.ts';
import { describeLive } from './live-pages.ts';

describeLive(LIVE_PAGES);
