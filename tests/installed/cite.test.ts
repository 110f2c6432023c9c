import { describeCite } from './cite.ts';

describeCite('chromium', 'open');
describeCite('chromium', 'closed by the site');
describeCite('chromium', 'missing without TLS');
