/** What the reader does about sites on the settings page. */
import type { SitesSectionProps } from '../../components/settings/SitesSection.tsx';
import type { Status } from '../../components/settings/StatusBar.tsx';
import { allowOnClick, askForHosts, giveBack, neverRead } from '../../extension/grants.ts';
import { hostIn, typedPattern } from '../../extension/hosts.ts';
import type { PageCatalogue } from '../../locales/pages.ts';

type Acts = Pick<
  SitesSectionProps,
  'onStop' | 'onAskAgain' | 'onForget' | 'onAllowOnClick' | 'onAddAlways' | 'onAddNever'
>;

interface ActPort {
  t: PageCatalogue;
  say(status: Status): void;
}

/** Acts that say what came of them; those that ask the browser do so before anything else. */
export function siteActs({ t, say }: ActPort): Acts {
  const { settings: words, outlets } = t;

  async function written(act: () => Promise<void>, done: string): Promise<void> {
    try {
      await act();
      say({ kind: 'done', words: done });
    } catch {
      say({ kind: 'failed', words: words.unsaved, onRetry: () => void written(act, done) });
    }
  }

  async function stop(patterns: readonly string[]): Promise<void> {
    try {
      await giveBack(patterns);
      say({ kind: 'done', words: words.stopped(patterns.length) });
    } catch (error) {
      say({ kind: 'failed', words: words.stopFailed(String(error)) });
    }
  }

  async function ask(patterns: readonly string[]): Promise<void> {
    const outcome = await askForHosts(patterns);
    if (outcome.kind === 'all')
      return say({ kind: 'done', words: outlets.outcome.allSites(patterns.map(hostIn)) });
    if (outcome.kind === 'some') {
      const { missing } = outcome;
      return say({
        kind: 'failed',
        words: outlets.outcome.some(missing.length, missing.map(hostIn)),
      });
    }
    if (outcome.kind === 'none') return say({ kind: 'failed', words: outlets.outcome.none });
    say({ kind: 'failed', words: outlets.outcome.failed(outcome.why) });
  }

  function withTyped(typed: string, act: (pattern: string) => void): void {
    const pattern = typedPattern(typed);
    if (pattern) act(pattern);
    else say({ kind: 'failed', words: words.addInvalid(typed.trim()) });
  }

  return {
    onStop: (patterns) => void stop(patterns),
    onAskAgain: (patterns) => void ask(patterns),
    onForget: (patterns) => void written(() => giveBack(patterns), words.forgotten),
    onAllowOnClick: (host) => void written(() => allowOnClick(host), words.neverEnded(host)),
    onAddAlways: (typed) => withTyped(typed, (pattern) => void ask([pattern])),
    onAddNever: (typed) =>
      withTyped(typed, (pattern) => {
        const host = hostIn(pattern);
        void written(() => neverRead(host), words.neverSet(host));
      }),
  };
}
