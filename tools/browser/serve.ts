/** A small server on 127.0.0.1 for sample pages and fixtures. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

export interface Served {
  /** `http://127.0.0.1:PORT` with a free port. */
  origin: string;
  close(): Promise<void>;
}

/** A page as HTML, or with headers of its own, to serve a strict CSP for instance. */
export type ServedPage = string | { body: string | Buffer; headers?: Record<string, string> };

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

/** Serves pages by path (`/article`); the map is read at each request, so pages may be added later. */
export function servePages(pages: ReadonlyMap<string, ServedPage>): Promise<Served> {
  return serve(async (path) => pages.get(path));
}

/** Serves the files of a folder; nothing outside it. */
export function serveFolder(folder: string): Promise<Served> {
  const root = resolve(folder);
  return serve(async (path) => {
    const file = resolve(root, `.${path}`);
    if (!file.startsWith(root + sep)) return undefined;
    const body = await readFile(file).catch(() => undefined);
    return body && { body, headers: { 'content-type': contentType(file) } };
  });
}

async function serve(find: (path: string) => Promise<ServedPage | undefined>): Promise<Served> {
  const server = createServer(async (request, response) => {
    answer(response, await find(pathOf(request.url ?? '/')));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, page: ServedPage | undefined): void {
  if (page === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found');
    return;
  }
  const { body, headers = {} } = typeof page === 'string' ? { body: page } : page;
  response.writeHead(200, { 'content-type': contentType('.html'), ...headers }).end(body);
}

function contentType(file: string): string {
  return TYPES[extname(file) || file] ?? 'application/octet-stream';
}

/** The path of a request without its query; a malformed one becomes a path that nobody has. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return '';
  }
}
