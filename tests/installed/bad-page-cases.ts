/** Pages that spoil what scripts rely on; each holds the same names, and all of them are to be marked. */
import { article } from './installed.ts';

/** What is marked on every one of these pages. */
export const NAMES = ['Huawei', 'SenseTime'];

const TEXT = '<p>Huawei built it.</p><p>SenseTime signed.</p>';

const spoilt = (script: string) => article(`<script>${script}</script>${TEXT}`);
const fields = (...names: string[]) =>
  article(
    `<form><p>Huawei built it.</p>${names.map((name) => `<input name="${name}">`).join('')}SenseTime signed.</form>`,
  );
const named = (tag: string, ...names: string[]) =>
  article(
    `${TEXT}${names.map((name) => `<${tag} name="${name}" alt=""${tag === 'form' ? '></form>' : '>'}`).join('')}`,
  );

const THROWING = `const fail = { configurable: true, get() { throw new Error('a getter of the page'); } };`;

/** Name → page. */
export const BAD_PAGES: readonly (readonly [name: string, html: string])[] = [
  [
    'throws in getters of Node',
    spoilt(`${THROWING}
for (const name of ['parentNode', 'nodeType', 'isConnected', 'childNodes', 'textContent', 'ownerDocument'])
  Object.defineProperty(Node.prototype, name, fail);`),
  ],
  [
    'throws in getters of Element and Text',
    spoilt(`${THROWING}
for (const name of ['localName', 'shadowRoot', 'id', 'className', 'childElementCount'])
  Object.defineProperty(Element.prototype, name, fail);
Object.defineProperty(CharacterData.prototype, 'data', fail);
Object.defineProperty(CharacterData.prototype, 'length', fail);`),
  ],
  [
    'throws in getters of its document',
    spoilt(`${THROWING}
for (const name of ['body', 'documentElement', 'hidden', 'contentType', 'activeElement', 'defaultView', 'visibilityState'])
  Object.defineProperty(document, name, fail);`),
  ],
  [
    'redefines what the language brings',
    spoilt(`const fail = () => { throw new Error('a built-in of the page'); };
Array.prototype.map = Array.prototype.filter = Array.prototype.push = Array.prototype.flatMap = fail;
Array.prototype[Symbol.iterator] = String.prototype[Symbol.iterator] = fail;
String.prototype.slice = RegExp.prototype.exec = Function.prototype.call = fail;
JSON.parse = JSON.stringify = Object.defineProperty = Object.keys = fail;
window.Map = window.Set = window.WeakMap = window.Promise = fail;`),
  ],
  [
    'redefines what the browser brings',
    spoilt(`const fail = () => { throw new Error('a built-in of the page'); };
CSS.highlights.set = CSS.highlights.get = CSS.highlights.delete = fail;
Highlight.prototype.add = Highlight.prototype[Symbol.iterator] = fail;
window.MutationObserver = window.IntersectionObserver = window.Highlight = window.StaticRange = fail;
window.setTimeout = window.setInterval = window.requestAnimationFrame = window.getComputedStyle = fail;
Element.prototype.attachShadow = Element.prototype.getAttribute = Element.prototype.matches = fail;
Document.prototype.createTreeWalker = Document.prototype.querySelector = document.createElement = fail;
EventTarget.prototype.addEventListener = Scheduler.prototype.postTask = fail;`),
  ],
  [
    'freezes what it can',
    spoilt(
      'for (const each of [Array, Object, String, Map, Set, Promise]) { Object.freeze(each); Object.freeze(each.prototype); }',
    ),
  ],
  [
    'puts things onto every object',
    spoilt(
      `Object.prototype.get = Object.prototype.backstory = Object.prototype.error = 'the page'; Array.prototype.extra = 1;`,
    ),
  ],
  [
    'calls form fields as a node’s properties',
    fields('parentNode', 'nodeType', 'localName', 'childNodes', 'isConnected', 'shadowRoot'),
  ],
  [
    'calls form fields as an element’s methods',
    fields(
      'contains',
      'getAttribute',
      'matches',
      'querySelector',
      'checkVisibility',
      'getRootNode',
    ),
  ],
  [
    'calls form fields as an element’s properties',
    fields('ownerDocument', 'textContent', 'host', 'id', 'className', 'scrollIntoView'),
  ],
  ['calls images as the parts of a document', named('img', 'body', 'documentElement', 'head')],
  ['calls forms as the parts of a document', named('form', 'body', 'documentElement', 'head')],
  ['calls an image “hidden”', named('img', 'hidden', 'visibilityState')],
  ['calls an image “querySelector”', named('img', 'querySelector', 'querySelectorAll')],
  ['calls an image “createTreeWalker”', named('img', 'createTreeWalker', 'createRange')],
  ['calls an image “elementFromPoint”', named('img', 'elementFromPoint', 'activeElement')],
  ['calls an image “defaultView”', named('img', 'defaultView', 'contentType', 'addEventListener')],
  [
    'calls elements as what the extension’s world holds',
    article(
      `${TEXT}${['browser', 'chrome', 'scheduler', 'CSS', 'Highlight', 'top', 'backstory'].map((id) => `<b id="${id}"></b>`).join('')}`,
    ),
  ],
];
