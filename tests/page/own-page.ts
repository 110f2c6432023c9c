/** An own page of the extension in a test: a view with a style sheet, a theme and a width. */
import { render, type VNode } from 'preact';
import { onTestFinished } from 'vitest';
import { openView, type View } from './open-page.ts';

export interface OwnPage {
  css: string;
  theme?: 'light' | 'dark';
  width?: number;
}

/** Overrides that WCAG 2.2, 1.4.12, lets a reader make. */
export const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Draws a view; it goes when the test ends. */
export async function openOwnPage(
  vnode: VNode,
  { css, theme = 'light', width = 900 }: OwnPage,
): Promise<View> {
  const html = `<!doctype html><html lang="en" data-theme="${theme}"><title>Backstory</title><style>${css}</style><body><div id="root"></div>`;
  const view = await openView({ html, width });
  const root = view.document.getElementById('root')!;
  render(vnode, root);
  onTestFinished(() => render(null, root));
  return view;
}

/** Draws another state of the same view. */
export function redraw(view: View, vnode: VNode): void {
  render(vnode, view.document.getElementById('root')!);
}

/** The button whose name fits. @throws Error without one */
export function button(view: View, name: RegExp): HTMLButtonElement {
  const found = [...view.document.querySelectorAll('button')].find((each) =>
    name.test(each.ariaLabel ?? each.textContent ?? ''),
  );
  if (!found) throw new Error(`No button ${name}`);
  return found;
}

/** The input in the label whose words fit, on the page or in a part of it. @throws Error without one */
export function labelled(view: View, words: RegExp, part = 'body'): HTMLInputElement {
  const label = [...view.document.querySelectorAll<HTMLLabelElement>(`${part} label`)].find(
    (each) => words.test(each.textContent ?? ''),
  );
  const input = label?.control;
  if (!input) throw new Error(`No input ${words}`);
  return input as HTMLInputElement;
}
