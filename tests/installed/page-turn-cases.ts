/** What pages do to themselves once they are marked. */
import { article } from './installed.ts';

/** The page before. */
export const STORY = article('<p>Huawei built it.</p><p>SenseTime signed.</p>');

/** Name → what the page does, and what is marked then. */
export const TURNS: readonly (readonly [name: string, turn: () => void, marks: string[]])[] = [
  [
    'replaces its body',
    () => {
      document.body = document.createElement('body');
      document.body.innerHTML = '<p>ByteDance came.</p>';
    },
    ['ByteDance'],
  ],
  [
    'replaces its whole tree',
    () => {
      const html = document.createElement('html');
      html.innerHTML = '<body><p>ByteDance came.</p></body>';
      document.documentElement.replaceWith(html);
    },
    ['ByteDance'],
  ],
  [
    'removes its whole tree and comes back',
    () => {
      const html = document.documentElement;
      html.remove();
      setTimeout(() => document.append(html), 200);
    },
    ['Huawei', 'SenseTime'],
  ],
  [
    'writes itself anew',
    () => {
      document.open();
      document.write('<p>ByteDance came.</p>');
      document.close();
    },
    ['ByteDance'],
  ],
  [
    'writes itself anew, bit by bit',
    () => {
      document.open();
      document.write('<p>Byte');
      setTimeout(() => document.write('Dance ca'), 150);
      setTimeout(() => {
        document.write('me.</p>');
        document.close();
      }, 300);
    },
    ['ByteDance'],
  ],
  [
    'clears the highlights of all who have some',
    () => {
      CSS.highlights.clear();
      document.querySelector('p')!.textContent = 'ByteDance came.';
    },
    ['ByteDance', 'SenseTime'],
  ],
  [
    'splits and joins its text nodes',
    () => {
      for (const paragraph of document.querySelectorAll('p'))
        (paragraph.firstChild as Text).splitText(3);
      setTimeout(() => document.body.normalize(), 200);
    },
    ['Huawei', 'SenseTime'],
  ],
];
