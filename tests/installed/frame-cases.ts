/** Frames of a page, of all kinds. */

/** What every frame holds. */
export const INNER = '<p>SenseTime signed.</p>';
const quoted = (html: string) => html.replaceAll('"', '&quot;');
const later = (script: string) => `<script>setTimeout(() => { ${script} }, 300)</script>`;

/** Kind of frame that belongs to the page → its markup, and marks in it. OTHER stands for another origin. */
export const READ: readonly (readonly [kind: string, html: string, marks: number])[] = [
  ['of the same origin', '<iframe src="/inner"></iframe>', 1],
  ['with a document in its attribute', `<iframe srcdoc="${INNER}"></iframe>`, 1],
  [
    'of the same origin in a frame of the same origin',
    `<iframe srcdoc="${quoted(`${INNER}<iframe src="/inner"></iframe>`)}"></iframe>`,
    2,
  ],
  [
    'without an address, filled by the page',
    `<iframe></iframe><script>document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(INNER)};</script>`,
    1,
  ],
  [
    'without an address, written by the page',
    `<iframe></iframe><script>
const inner = document.querySelector('iframe').contentDocument;
inner.open();
inner.write(${JSON.stringify(INNER)});
inner.close();</script>`,
    1,
  ],
  [
    'that is added later',
    later(`const frame = document.createElement('iframe');
frame.src = '/inner';
document.body.append(frame);`),
    1,
  ],
  [
    'without an address that is filled later',
    `<iframe></iframe>${later(`document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(INNER)};`)}`,
    1,
  ],
];

/** Frames that are not the page's own. */
export const LEFT_ALONE: readonly (readonly [kind: string, html: string])[] = [
  ['of another origin', '<iframe src="OTHER/inner"></iframe>'],
  ['of data', `<iframe src="data:text/html,${encodeURIComponent(INNER)}"></iframe>`],
  ['in a sandbox', '<iframe src="/inner" sandbox="allow-scripts"></iframe>'],
  ['in a sandbox, its document in its attribute', `<iframe sandbox srcdoc="${INNER}"></iframe>`],
  ['of the same origin inside one of another', '<iframe src="OTHER/outer"></iframe>'],
];
