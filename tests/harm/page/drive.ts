/** Drives the fixture app of a page step by step, and observes what a reader and a script see. */
import type { ClientApp, Running } from '../app.ts';
import type { Marker, Mode } from '../modes.ts';
import type { Moment, Observed } from '../observed.ts';
import { namesIn, STORY } from '../story.ts';
import { type Step, UPDATES } from '../updates.ts';
import { markedNow } from './marks.ts';
import { mutationsNow, watchMutations } from './mutations.ts';
import { wrapNames } from './wrap.ts';

/** The app of this page, from its own script. */
declare const app: ClientApp;

/** How long marks may take to come, in ms; in vain only when one is wrong. */
const PATIENCE = 10_000;

let running: Running | undefined;
let markedBefore = false;

/** Starts the app while the page loads, unless marks come first. */
export function begin(mode: Mode): void {
  watchMutations();
  if (mode === 'client') start('mount');
  if (mode === 'hydrate, then mark') start('hydrate');
}

/** Marks the page, hydrates what waits for it, goes through a kind of update, and tells each moment. */
export async function run(mode: Mode, kind: string, marker: Marker): Promise<Observed> {
  const moments: Moment[] = [];
  const look = async (at: string) => moments.push(await momentOf(at, marker));
  if (marker === 'mark.js') wrapNames();
  await look('marked');
  if (mode === 'mark, then hydrate') {
    asPageTask(() => start('hydrate'));
    await look('hydrated');
  }
  for (const [index, step] of UPDATES.find((each) => each.kind === kind)!.steps.entries()) {
    asPageTask(() => take(step));
    await look(`step ${index + 1}`);
  }
  return { moments, markedBefore };
}

function root(): Element {
  return document.getElementById('root')!;
}

function start(way: 'mount' | 'hydrate'): void {
  markedBefore = (markedNow() ?? []).length > 0;
  running = app[way](root(), STORY);
}

function take(step: Step): void {
  if (step === 'gone') {
    running?.unmount();
    running = undefined;
  } else if (running) running.update(step);
  else running = app.mount(root(), step);
}

/** What is thrown in a task of its own is an uncaught error of the page, as it is in real life. */
function asPageTask(task: () => void): void {
  setTimeout(task);
}

async function momentOf(at: string, marker: Marker): Promise<Moment> {
  await settled();
  const marks = marker === 'extension' ? await marksInTime() : (markedNow() ?? []);
  const main = document.querySelector('main')!;
  return {
    at,
    inner: main.innerText,
    content: main.textContent,
    html: document.documentElement.outerHTML,
    mutations: mutationsNow(),
    names: namesIn(main.textContent),
    marks,
  };
}

/** The marks once they are right; if they never are, what they are at last. */
async function marksInTime(): Promise<string[] | undefined> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const names = namesIn(document.querySelector('main')!.textContent);
    const marks = markedNow();
    if (JSON.stringify(marks) === JSON.stringify(names)) return marks;
    if (performance.now() > end) return marks;
    await frame();
  }
}

/** The task itself, what it schedules until the next frame, and that frame. */
async function settled(): Promise<void> {
  await turn();
  await frame();
  await turn();
}

function turn(): Promise<unknown> {
  return new Promise((done) => setTimeout(done));
}

function frame(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(done));
}
