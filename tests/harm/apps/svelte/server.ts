/** The Svelte app on the server. */
import * as server from 'svelte/server';
import type { Story } from '../../story.ts';
import Article from './Article.svelte';

export function render(first: Story): string {
  return server.render(Article, { props: { first } }).body;
}
