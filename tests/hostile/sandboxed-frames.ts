/** Frames in a sandbox: where it keeps the origin the frame is read as part of the page, else it is left alone. */
import { type HostilePage, page, TEXT } from './hostile-page.ts';

const INNER = '<p>SenseTime signed again.</p>';

/** What is to be known of the marks in a document, in its own words. */
const LOOK = `({ marks: CSS.highlights.get('backstory-upper')?.size ?? 0, children: document.documentElement.children.length })`;

/** Has the frame tell its page all the time what it sees of us in itself. */
const TELLING = `<script>setInterval(() => parent.postMessage(${LOOK}, '*'), 20)</script>`;

/** Has the page know what its frame tells, and what it can see in there itself. */
const ASKING = `
let told = 'nothing';
addEventListener('message', ({ data }) => { told = data; });
const seen = () => {
  const view = document.querySelector('iframe').contentWindow;
  try { return view.eval ? ((document, CSS) => ${LOOK})(view.document, view.CSS) : 'nothing'; } catch { return 'nothing'; }
};
Object.defineProperty(window, 'learnt', { get: () => ({ told, seen: seen() }) });`;

/** What stands in a frame with a mark in it, and in one without. */
const MARKED = { marks: 1, children: 2 };
const BARE = { marks: 0, children: 2 };

type Sandbox = Pick<HostilePage, 'learns'> & { allows: string; isRead: boolean };

const SANDBOXES: readonly Sandbox[] = [
  { allows: '', isRead: false, learns: { told: 'nothing', seen: 'nothing' } },
  { allows: 'allow-scripts', isRead: false, learns: { told: BARE, seen: 'nothing' } },
  { allows: 'allow-same-origin', isRead: true, learns: { told: 'nothing', seen: MARKED } },
  {
    allows: 'allow-scripts allow-same-origin',
    isRead: true,
    learns: { told: MARKED, seen: MARKED },
  },
];

/** A frame of each kind, its document in its attribute. */
export const SANDBOXED_PAGES: readonly HostilePage[] = SANDBOXES.map(
  ({ allows, isRead, learns }) => {
    const inner = `${INNER}${allows.includes('scripts') ? TELLING : ''}`;
    const frame = `<iframe sandbox="${allows}" srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`;
    return {
      name: `sandboxes a frame: ${allows || 'nothing is allowed'}`,
      page: page(ASKING, TEXT + frame),
      learns,
      changes: 'nothing',
      works: ['marks', 'follows', 'card'],
      inFrames: isRead ? ['SenseTime'] : [],
      says: isRead ? '4 mentions of 3 names' : '3 mentions of 3 names',
    };
  },
);
