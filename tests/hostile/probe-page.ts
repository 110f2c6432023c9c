/** The page that looks for the extension: from its first line on it writes down all that can be overheard. */

/** What the recorder has heard; lives on the page as `heard`. */
export interface Heard {
  events: string[];
  messages: string[];
  mutations: string[];
  calls: string[];
  shifts: number[];
  errors: string[];
}

/** Functions that a reader of pages would use: called by anybody in the page's own world, they write it down. */
const OVERHEARD = `
[Element.prototype, 'attachShadow'], [Element.prototype, 'append'], [Node.prototype, 'appendChild'],
[Element.prototype, 'getBoundingClientRect'], [Range.prototype, 'getClientRects'], [Element.prototype, 'matches'],
[Document.prototype, 'createElement'], [Document.prototype, 'createTreeWalker'], [Document.prototype, 'createRange'],
[Document.prototype, 'querySelector'], [Document.prototype, 'elementFromPoint'], [Document.prototype, 'caretPositionFromPoint'],
[CSSStyleSheet.prototype, 'replaceSync'], [HTMLElement.prototype, 'showPopover'], [EventTarget.prototype, 'addEventListener'],
[EventTarget.prototype, 'dispatchEvent'], [MutationObserver.prototype, 'observe'], [IntersectionObserver.prototype, 'observe'],
[window, 'getComputedStyle'], [window, 'requestAnimationFrame'], [window, 'setTimeout'], [window, 'postMessage'],
[Highlight.prototype, 'add'], [CSS.highlights.constructor.prototype, 'set'], [Map.prototype, 'get'], [Array.prototype, 'push'],
[String.prototype, 'slice'], [Promise.prototype, 'then'], [customElements.constructor.prototype, 'define']`;

const EVENTS = [
  ...['message', 'focus', 'blur', 'focusin', 'focusout', 'selectionchange', 'scroll', 'resize'],
  ...['toggle', 'beforetoggle', 'visibilitychange', 'error', 'unhandledrejection', 'storage'],
  ...['securitypolicyviolation', 'slotchange', 'animationstart', 'transitionrun', 'copy', 'cut'],
  ...['dragstart', 'fullscreenchange', 'beforematch', 'input', 'change', 'click', 'keydown'],
  ...['DOMNodeInserted', 'wxt:content-script-started', 'backstory'],
];

const RECORDER = `
const heard = window.heard = { events: [], messages: [], mutations: [], calls: [], shifts: [], errors: [] };
const listen = EventTarget.prototype.addEventListener;
const write = Array.prototype.push;
for (const type of ${JSON.stringify(EVENTS)})
  listen.call(window, type, (event) => {
    // Tabs that come to the front tell so sooner or later.
    if (event.isTrusted && !event.target.parentNode && /^(?:focus|blur)/.test(type)) return;
    write.call(heard.events, type + ' ' + (event.target.nodeName || 'window') + ' ' + event.isTrusted);
    if (type === 'message') write.call(heard.messages, JSON.stringify(event.data));
    if (type === 'error') write.call(heard.errors, String(event.message));
  }, true);
new MutationObserver((records) => {
  for (const { type, target, addedNodes, removedNodes } of records)
    write.call(heard.mutations, [type, target.nodeName, addedNodes.length, removedNodes.length].join(' '));
}).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
new PerformanceObserver((list) => {
  for (const each of list.getEntries()) write.call(heard.shifts, each.value);
}).observe({ type: 'layout-shift', buffered: true });
listen.call(window, 'load', () => {
  // What was parsed stands in the page; from here on every record is somebody's doing.
  setTimeout(() => {
    heard.mutations.length = 0;
    for (const [owner, name] of [${OVERHEARD}]) {
      const native = owner[name];
      owner[name] = function (...parameters) {
        write.call(heard.calls, name + ' ' + String(new Error().stack).split('\\n').length);
        return Reflect.apply(native, this, parameters);
      };
    }
    heard.ready = true;
  });
});`;

const TEXT = `<h1>Two companies</h1>
<p id="first">Huawei built it in <b>Cambodia</b>, and SenseTime signed.</p>
<p id="second">It rained for a day, <a href="#end">they say</a>, and then it stopped. It rained again.</p>
<p id="third">Nobody came. <input id="field" value="words"> The end.</p>`;

/** The page, with or without names of the report in it. */
export function probePage(names: boolean): string {
  const text = names ? TEXT : TEXT.replace('Huawei', 'Acme').replace('SenseTime', 'Bolt');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title><link rel="icon" href="data:,">
<script>{${RECORDER}}</script></head>
<body style="font: 18px/1.6 serif; max-width: 640px; margin: 40px auto">${text}</body></html>`;
}
