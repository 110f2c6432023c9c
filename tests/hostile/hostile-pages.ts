/** Pages that work against the extension: beside each what it can learn, what it can change, and what still works. */
import { type HostilePage, onHost, page, TEXT } from './hostile-page.ts';
import { SANDBOXED_PAGES } from './sandboxed-frames.ts';

/** Writes down who calls what the language and the browser bring. */
const RECORDING = `
const write = (name) => { learnt[learnt.length] = name; };
const watch = (owner, names) => {
  for (const name of names) {
    const native = Object.getOwnPropertyDescriptor(owner, name);
    if (native.get) Object.defineProperty(owner, name, { ...native, get() { write(name); return native.get.call(this); } });
    else owner[name] = function (...all) { write(name); return Reflect.apply(native.value, this, all); };
  }
};
addEventListener('load', () => setTimeout(() => {
  watch(Array.prototype, ['map', 'filter', 'flatMap', 'push', 'includes']);
  watch(String.prototype, ['slice', 'replace', 'normalize', 'codePointAt']);
  watch(Map.prototype, ['get', 'set', 'has']);
  watch(Promise.prototype, ['then', 'catch']);
  watch(Node.prototype, ['nodeType', 'parentNode', 'firstChild', 'appendChild', 'isConnected']);
  watch(CharacterData.prototype, ['data', 'length']);
  watch(Range.prototype, ['setStart', 'getClientRects']);
  watch(Element.prototype, ['attachShadow', 'append', 'matches', 'getBoundingClientRect']);
  watch(Document.prototype, ['createElement', 'documentElement', 'elementFromPoint', 'caretPositionFromPoint']);
  watch(EventTarget.prototype, ['addEventListener', 'dispatchEvent']);
  watch(MutationObserver.prototype, ['observe', 'takeRecords']);
  watch(IntersectionObserver.prototype, ['observe']);
  watch(Highlight.prototype, ['add', 'clear']);
  watch(CSS.highlights.constructor.prototype, ['set', 'get', 'has']);
  watch(CSSStyleSheet.prototype, ['replaceSync']);
  watch(HTMLElement.prototype, ['showPopover', 'focus']);
  watch(window, ['getComputedStyle', 'requestAnimationFrame', 'setTimeout', 'matchMedia']);
  window.watched = true;
}));`;

const THROWING = `
const fail = () => { throw new Error('a built-in of the page'); };
for (const name of ['attachShadow', 'append', 'getBoundingClientRect', 'matches']) Element.prototype[name] = fail;
for (const name of ['showPopover', 'focus', 'hidePopover']) HTMLElement.prototype[name] = fail;
for (const name of ['createElement', 'elementFromPoint', 'caretPositionFromPoint']) Document.prototype[name] = fail;
for (const name of ['set', 'get', 'has', 'delete']) CSS.highlights[name] = fail;
Highlight.prototype.add = EventTarget.prototype.addEventListener = CSSStyleSheet.prototype.replaceSync = fail;
Range.prototype.getClientRects = Array.prototype.map = Array.prototype[Symbol.iterator] = Map.prototype.get = fail;
window.MutationObserver = window.IntersectionObserver = window.Highlight = window.StaticRange = window.Promise = fail;`;

/** Everything that a style can do to an element, with all the weight that a page has. */
const WORST_STYLE = `* { all: unset !important; opacity: 0 !important; transform: translate(300px, 300px) scale(3) !important;
clip-path: inset(50%) !important; filter: blur(9px) !important; visibility: hidden !important; pointer-events: none !important;
mix-blend-mode: difference !important; mask: linear-gradient(transparent, transparent) !important; }
head, script, style, title { display: none !important } html, body, p { display: block !important; visibility: visible !important;
opacity: 1 !important; transform: none !important; clip-path: none !important; filter: none !important; mask: none !important;
pointer-events: auto !important; mix-blend-mode: normal !important; }`;

const TAMPER = onHost(`
host.style.cssText = 'opacity: 0 !important; clip-path: inset(50%) !important; transform: scale(4) !important; display: none !important; ' +
  'visibility: hidden !important; filter: invert(1) !important; pointer-events: none !important; position: static !important; zoom: 3 !important; transition: all 99s !important';
for (const [name, value] of [['hidden', ''], ['class', 'x'], ['dir', 'rtl'], ['contenteditable', 'true'], ['tabindex', '0'], ['draggable', 'true'], ['slot', 'x'], ['lang', 'km']])
  host.setAttribute(name, value);
host.innerHTML = '<b>words of the page</b>';
host.animate([{ opacity: 0, transform: 'scale(9)' }, { opacity: 0, transform: 'scale(9)' }], { duration: 99999, fill: 'both' });
host.popover = 'manual'; host.showPopover(); host.hidePopover(); host.popover = null;
try { host.attachShadow({ mode: 'open' }); learnt.push('a root'); } catch { learnt.push('a root is there'); }
const copy = host.cloneNode(true); learnt.push(copy.shadowRoot, host.shadowRoot, host.checkVisibility());
host.click(); host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));`);

/** A clone of the styles that a page may put on its root. */
const ROOT_STYLE =
  'html { opacity: 0.2; filter: blur(3px); transform: rotate(3deg) } body { opacity: 0.5; clip-path: inset(0) }';

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: 'writes down every call of what the language and the browser bring',
    page: page(RECORDING),
    learns: [],
    changes: 'nothing',
    works: ['marks', 'follows', 'card'],
  },
  {
    name: 'throws in what the language and the browser bring',
    page: page(THROWING),
    learns: [],
    changes: 'nothing',
    works: ['marks', 'follows', 'card'],
  },
  {
    name: 'has the worst of styles',
    page: page('', TEXT, WORST_STYLE),
    learns: [],
    changes: 'nothing',
    works: ['marks', 'follows', 'card'],
  },
  {
    name: 'fades, blurs and turns its root',
    page: page('', TEXT, ROOT_STYLE),
    learns: [],
    changes: 'nothing',
    works: ['marks', 'follows', 'card'],
  },
  {
    name: 'puts everything that an element takes onto the card’s host',
    page: page(TAMPER),
    learns: ['a root is there', null, null, true],
    changes: 'nothing',
    works: ['marks', 'follows', 'card'],
  },
  {
    name: 'removes the card’s host as soon as it comes',
    page: page(onHost("host.remove(); learnt.push('gone')")),
    learns: ['gone'],
    changes: 'the card goes',
    works: ['marks', 'follows'],
  },
  {
    name: 'moves the card’s host elsewhere',
    page: page(onHost("document.body.prepend(host); learnt.push('moved')")),
    learns: ['moved'],
    changes: 'the card goes',
    works: ['marks', 'follows'],
  },
  {
    name: 'makes the card’s host inert',
    page: page(onHost("host.inert = true; learnt[0] = 'inert'")),
    learns: ['inert'],
    changes: 'the card goes',
    works: ['marks', 'follows'],
  },
  {
    name: 'swallows the events of pointer and keys before anybody hears them',
    page: page(`for (const type of ['pointermove', 'pointerover', 'mousemove', 'pointerdown', 'click', 'keydown'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);`),
    learns: [],
    changes: 'no card opens',
    works: ['marks', 'follows'],
  },
  {
    name: 'covers everything with the largest z-index',
    page: page(
      '',
      `${TEXT}<div id="cover" style="position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: #fff2"></div>`,
    ),
    learns: [],
    changes: 'nothing',
    works: ['marks', 'follows', 'card'],
  },
  {
    name: 'clears the highlights of all and fills them anew without end',
    page: page(`setInterval(() => { for (const each of CSS.highlights.values()) each.add(new StaticRange({
      startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 })); }, 5);`),
    learns: [],
    changes: 'nothing',
    works: ['card'],
  },
  {
    name: 'changes thousands of nodes in every frame',
    page: page(
      `let turn = 0;
      const bomb = () => {
        const box = document.querySelector('#bomb');
        box.replaceChildren(...Array.from({ length: 500 }, (_, i) => { const p = document.createElement('p'); p.textContent = turn + ' ' + i; return p; }));
        if (turn++ < 150) requestAnimationFrame(bomb); else box.remove();
      };
      addEventListener('load', bomb);`,
      `${TEXT}<div id="bomb" style="position: fixed; top: 90vh; height: 9vh; overflow: hidden"></div>`,
    ),
    learns: [],
    changes: 'nothing',
    works: ['marks', 'follows', 'card'],
  },
  {
    name: 'is nested 10,000 deep',
    page: page(
      `addEventListener('load', () => {
        let at = document.querySelector('#deep');
        for (let depth = 0; depth < 10000; depth++) at = at.appendChild(document.createElement('div'));
      });`,
      // Chromium itself crashes when it lays out so many, with and without an extension.
      `${TEXT}<div id="deep" style="display: none"></div>`,
    ),
    learns: [],
    changes: 'nothing',
    works: ['marks', 'card'],
  },
  {
    name: 'forbids everything that a policy can forbid',
    page: {
      body: page('').replace(/<script>.*<\/script>/s, ''),
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
    learns: null,
    changes: 'nothing',
    works: ['marks', 'follows', 'card'],
  },
  {
    name: 'demands trusted types and reports what breaks its policy',
    page: {
      body: page(
        "addEventListener('securitypolicyviolation', ({ violatedDirective }) => learnt.push(violatedDirective));",
      ),
      headers: {
        'content-security-policy':
          "script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types page",
      },
    },
    learns: [],
    changes: 'nothing',
    works: ['marks', 'follows', 'card'],
  },
  ...SANDBOXED_PAGES,
];
