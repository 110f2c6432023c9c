/** What the kinds of build differ in: the hosts they may read unasked, and whether the card's root is open. */
import type { Plugin } from 'vite';

/** Hosts of the demo and test builds; the shipped build has none. */
const LOCAL_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Host permissions of a build, as a part of its manifest. */
export function hostPermissions(mode: string): { host_permissions?: string[] } {
  return mode === 'demo' || mode === 'test' ? { host_permissions: LOCAL_HOSTS } : {};
}

/**
 * Gives every build the same code but for the card's root. The framework hands the mode on as
 * NODE_ENV and MODE, and libraries would bring their development code into the test build.
 */
export function sameCode(): Plugin {
  return {
    name: 'backstory-same-code',
    config(_config, { mode }) {
      const define = {
        'import.meta.env.CARD_ROOT': JSON.stringify(mode === 'test' ? 'open' : 'closed'),
      };
      if (mode === 'development') return { define };
      process.env.NODE_ENV = 'production';
      const production = JSON.stringify('production');
      return {
        define: {
          ...define,
          'process.env.NODE_ENV': production,
          'import.meta.env.MODE': production,
        },
      };
    },
  };
}
