/** What each framework’s fixture app offers to the script that drives it, and to the server. */
import type { Story } from './story.ts';

/** The frameworks, as the folders of apps/ are named. */
export const FRAMEWORKS = ['react', 'vue', 'svelte', 'preact', 'solid', 'lit'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** An app that stands on the page. */
export interface Running {
  update(story: Story): void;
  unmount(): void;
}

/** The exports of an app’s client module. */
export interface ClientApp {
  mount(root: Element, story: Story): Running;
  /** Takes over the server’s markup in `root`, which shows the same story. */
  hydrate(root: Element, story: Story): Running;
}

/** The exports of an app’s server module. */
export interface ServerApp {
  /** Markup for the root. */
  render(story: Story): string | Promise<string>;
  /** Markup for the head that hydration needs. */
  head?: string;
}
