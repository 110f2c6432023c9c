/** The Vue app in the browser: one shallow reference holds the story. */
import { type App, createApp, createSSRApp, h, type ShallowRef, shallowRef } from 'vue';
import type { Running } from '../../app.ts';
import type { Story } from '../../story.ts';
import { StoryArticle } from './article.ts';

export function mount(root: Element, first: Story): Running {
  const story = shallowRef(first);
  const app = createApp({ render: () => h(StoryArticle, { story: story.value }) });
  return runningIn(root, app, story);
}

export function hydrate(root: Element, first: Story): Running {
  const story = shallowRef(first);
  const app = createSSRApp({ render: () => h(StoryArticle, { story: story.value }) });
  return runningIn(root, app, story);
}

function runningIn(root: Element, app: App, story: ShallowRef<Story>): Running {
  app.mount(root);
  return {
    update(next) {
      story.value = next;
    },
    unmount: () => app.unmount(),
  };
}
