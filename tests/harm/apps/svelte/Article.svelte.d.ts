/** The root component, as the type checker sees it. */
import type { Component } from 'svelte';
import type { Story } from '../../story.ts';

declare const Article: Component<{ first: Story }, { update(story: Story): void }>;
export default Article;
