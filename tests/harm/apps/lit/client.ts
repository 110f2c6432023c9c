/** The Lit app in the browser: templates rendered into the page’s own tree. */
import * as ssr from '@lit-labs/ssr-client';
import * as lit from 'lit';
import type { Running } from '../../app.ts';
import type { Story } from '../../story.ts';
import { article } from './article.ts';

export function mount(root: Element, story: Story): Running {
  lit.render(article(story), root as HTMLElement);
  return runningIn(root as HTMLElement);
}

export function hydrate(root: Element, story: Story): Running {
  ssr.hydrate(article(story), root as HTMLElement);
  return runningIn(root as HTMLElement);
}

function runningIn(root: HTMLElement): Running {
  return {
    update: (story) => void lit.render(article(story), root),
    unmount: () => void lit.render(lit.nothing, root),
  };
}
