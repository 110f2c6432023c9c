import { describeCite } from './cite.ts';

// Firefox knows no policy of sites about the clipboard.
describeCite('firefox', 'open');
describeCite('firefox', 'missing without TLS');
