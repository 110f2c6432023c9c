/** @jsxImportSource solid-js */
/** The Solid app in the browser: a store that is reconciled by id, so that only what differs is touched. */
import type { JSX } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import * as web from 'solid-js/web';
import type { Running } from '../../app.ts';
import type { Story } from '../../story.ts';
import { Article } from './Article.tsx';

export function mount(root: Element, story: Story): Running {
  return runningIn(story, (view) => web.render(view, root));
}

export function hydrate(root: Element, story: Story): Running {
  return runningIn(story, (view) => web.hydrate(view, root));
}

function runningIn(first: Story, start: (view: () => JSX.Element) => () => void): Running {
  // The store writes into what it is given.
  const [story, setStory] = createStore(structuredClone(first));
  const unmount = start(() => <Article story={story} />);
  return { update: (next) => setStory(reconcile(structuredClone(next))), unmount };
}
