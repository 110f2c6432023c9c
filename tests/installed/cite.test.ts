import { describeCite } from './cite.ts';

describeCite('chromium', 'open');
describeCite('chromium', 'closed by the site');
describeCite('chromium', 'missing without TLS');
// Firefox knows no policy of sites about the clipboard.
describeCite('firefox', 'open');
describeCite('firefox', 'missing without TLS');
