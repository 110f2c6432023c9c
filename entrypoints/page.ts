import { defineUnlistedScript } from '#imports';
import { relieveScout, takeDeskMaker } from '../extension/handover.ts';
import { isLeft } from '../extension/hosts.ts';
import { endWithExtension, releasePage } from '../extension/lifetime.ts';
import { answerMessages, askBackground, type PageStart } from '../extension/messages.ts';
import { RemoteRecogniser } from '../extension/remote-recogniser.ts';
import type { MakeCardDesk } from '../page/card-desk.ts';
import { Session } from '../page/session.ts';

export default defineUnlistedScript(() => {
  const start = relieveScout();
  if (!start) return;
  const opening = openSession(start);
  const leave = async () => {
    silence();
    stopLooking();
    (await opening).stop();
  };
  const silence = answerMessages({
    'summary-wanted': async () => (await opening).summary(),
    'mention-wanted': async (id) => (await opening).jump(id),
    'next-mention-wanted': async () => (await opening).next(),
    'marking-changed': async (marking) => {
      (await opening).setMarking(marking);
      return undefined;
    },
    'hidden-changed': async (hidden) => {
      (await opening).setHidden(hidden);
      return undefined;
    },
    'mark-style-changed': async (css) => {
      (await opening).setMarkStyle(css);
      return undefined;
    },
    'hosts-left': async (patterns) => {
      if (!isLeft(patterns, window.top!.location.hostname)) return undefined;
      releasePage();
      await leave();
      return undefined;
    },
  });
  const stopLooking = endWithExtension(() => void leave());
});

async function openSession(start: Promise<PageStart>): Promise<Session> {
  const { marking, hidden, rootStyle, language, entities } = await start;
  const session = new Session(window, {
    recogniser: (signal) => new RemoteRecogniser(signal),
    entities,
    marking,
    hidden,
    cards: (ids) => askBackground('cards-wanted', ids),
    silenceOnSite: (silenced, on) => askBackground('silence-wanted', { silenced, on }),
    report: (mention) => askBackground('report-wanted', mention),
    style: (wanted) => askBackground('mark-style-wanted', wanted),
    rootStyle: import.meta.env.FIREFOX ? rootStyle : undefined,
    desk: async (port) => {
      await askBackground('card-desk-wanted', undefined);
      return takeDeskMaker<MakeCardDesk>()(port, language);
    },
  });
  void session.start();
  return session;
}
