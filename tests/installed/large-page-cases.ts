/** Pages whose size or depth is beyond reason, and what is marked on them. */
import { article } from './installed.ts';

export interface LargePage {
  html: string;
  /** All that can be seen and is marked, in page order. */
  marks: readonly string[];
  /** Turns that a timer of 20 ms gets at least while the page is read. */
  turns?: number;
}

/**
 * A name below so many elements, nested by a script: the parser nests at most 512 deep. Chromium
 * itself crashes when it lays out 10,000, with and without an extension, so these are not shown.
 */
const nested = (tags: string, depth: number, style = '') =>
  article(`<p>SenseTime signed.</p><div id="top" style="${style}"></div><script>
const tags = ${JSON.stringify(tags.split(' '))};
let at = document.getElementById('top');
for (let depth = 0; depth < ${depth}; depth++) {
  const inner = document.createElement(tags[depth % tags.length]);
  at.append(inner);
  at = inner;
}
at.textContent = 'Huawei';
</script>`);

const NODES = 200_000;

const texts = (append: string) =>
  article(`<p id="in"></p><script>
const place = document.getElementById('in');
const parts = document.createDocumentFragment();
for (let index = 0; index < ${NODES}; index++) {
  const text = index === 0 ? 'Huawei. ' : index === ${NODES - 1} ? 'SenseTime.' : 'rain ';
  ${append}
}
place.append(parts);
</script>`);

const hidden = (tags: string): LargePage => ({
  html: nested(tags, 10_000, 'display: none'),
  marks: ['SenseTime'],
});
const shown = (tags: string): LargePage => ({
  html: nested(tags, 1_500),
  marks: ['SenseTime', 'Huawei'],
});
const MIXED = 'div span section b x-part i ul li';

export const DEEP: Readonly<Record<string, LargePage>> = {
  '10,000 elements of all kinds that are not shown': hidden(MIXED),
  '1,500 div': shown('div'),
  '10,000 div in the source': {
    html: article(`<p>SenseTime signed.</p>${'<div>'.repeat(10_000)}Huawei`),
    marks: ['SenseTime', 'Huawei'],
  },
};

/** The same for the long run. */
export const ALSO_DEEP: Readonly<Record<string, LargePage>> = {
  '10,000 div that are not shown': hidden('div'),
  '10,000 span that are not shown': hidden('span'),
  '1,500 span': shown('span'),
};

export const MANY: Readonly<Record<string, LargePage>> = {
  '200,000 text nodes in one element': {
    html: texts('parts.append(new Text(text));'),
    marks: ['Huawei', 'SenseTime'],
  },
  '200,000 empty text nodes': {
    html: texts(`parts.append(new Text(text === 'rain ' ? '' : text));`),
    marks: ['Huawei', 'SenseTime'],
  },
};

/** The same for the long run: these take the browser itself many seconds. */
export const VERY_MANY: Readonly<Record<string, LargePage>> = {
  '200,000 text nodes in an element each': {
    html: texts(`const each = document.createElement('b'); each.append(text); parts.append(each);`),
    marks: ['Huawei', 'SenseTime'],
  },
};

/** One text node of `megabytes` million letters with a name at its begin, middle and end. */
export function oneNode(megabytes: number): LargePage {
  return {
    html: article(`<p id="in"></p><script>
const half = 'The river rose and the road was closed for the day. '.repeat(${Math.round((megabytes * 1e6) / 2 / 52)});
document.getElementById('in').append('Huawei came. ' + half + 'SenseTime came. ' + half + 'ByteDance came.');
</script>`),
    marks: ['Huawei', 'SenseTime', 'ByteDance'],
    turns: 5,
  };
}
