/** The page around a fixture app. */
import type { BuiltApp } from './bundle.ts';
import type { Mode } from './modes.ts';

/** Some libraries mark their nodes with random numbers; with these every load gives the same page. */
const SAME_RANDOM =
  'let seed = 1; Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;';

/** A page whose app, a script at `appUrl`, comes to it as `mode` says. */
export function pageHtml(app: BuiltApp, mode: Mode, appUrl: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harm</title>
<link rel="icon" href="data:,"><script>${SAME_RANDOM}</script>${app.head}</head>
<body style="font: 16px/1.4 serif; margin: 8px"><main>
<p>Before the app: Huawei and SenseTime.</p>
<div id="root">${mode === 'client' ? '' : app.markup}</div>
<p>After the app: Xi Jinping.</p></main>
<script src="${appUrl}"></script><script src="/drive.js"></script>
<script>harm.begin(${JSON.stringify(mode)})</script></body></html>`;
}
