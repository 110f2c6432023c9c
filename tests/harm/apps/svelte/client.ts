/** The Svelte app in the browser. */
import * as svelte from 'svelte';
import type { Running } from '../../app.ts';
import type { Story } from '../../story.ts';
import Article from './Article.svelte';

export function mount(target: Element, first: Story): Running {
  return runningAs(svelte.mount(Article, { target, props: { first } }));
}

export function hydrate(target: Element, first: Story): Running {
  return runningAs(svelte.hydrate(Article, { target, props: { first } }));
}

function runningAs(article: { update(story: Story): void }): Running {
  return { update: article.update, unmount: () => void svelte.unmount(article) };
}
