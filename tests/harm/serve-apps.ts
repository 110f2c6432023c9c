/** Serves every fixture app in every mode, with the script that drives it. */
import { join } from 'node:path';
import { type Served, type ServedPage, servePages } from '../../tools/browser/serve.ts';
import { FRAMEWORKS } from './app.ts';
import { buildApp, bundleScript } from './bundle.ts';
import { pagePath } from './combinations.ts';
import { MODES } from './modes.ts';
import { pageHtml } from './page-html.ts';

/** Builds all apps and serves them until closed. */
export async function serveApps(): Promise<Served> {
  const pages = new Map<string, ServedPage>();
  pages.set(
    '/drive.js',
    script(await bundleScript(join(import.meta.dirname, 'page/drive.ts'), 'harm')),
  );
  for (const framework of FRAMEWORKS) {
    const app = await buildApp(framework);
    const appUrl = `/${framework}.js`;
    pages.set(appUrl, script(app.script));
    for (const mode of MODES) pages.set(pagePath(framework, mode), pageHtml(app, mode, appUrl));
  }
  return servePages(pages);
}

/** A script that the browser keeps: some have a megabyte and each is loaded often. */
function script(body: string): ServedPage {
  const headers = {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'max-age=3600',
  };
  return { body, headers };
}
