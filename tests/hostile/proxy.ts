/** A proxy that every request of a browser has to go through: it writes down what was asked for. */
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserName } from '../../tools/browser/find.mjs';
import type { InstallOptions } from '../installed/installed.ts';

export interface RecordingProxy {
  /** Addresses asked for; of encrypted ones the host and port. */
  asked: string[];
  /** Options that have a browser use it, for its own machine too. */
  options(browser: BrowserName): Omit<InstallOptions, 'extension'>;
  close(): Promise<void>;
}

/** Starts the proxy. It passes requests to this machine on; nothing else gets further. */
export async function startProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    if (!url.startsWith('http://127.0.0.1:')) {
      response.writeHead(502).end();
      return;
    }
    const { method, headers } = request;
    const on = forward(url, { method: method!, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    on.on('error', () => response.writeHead(502).end());
    request.pipe(on);
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    options: (browser) => (browser === 'chromium' ? chromiumOptions(port) : firefoxOptions(port)),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function chromiumOptions(port: number) {
  return {
    args: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
  };
}

function firefoxOptions(port: number) {
  const prefs: Record<string, string | number | boolean> = {
    'network.proxy.type': 1,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.share_proxy_settings': true,
  };
  for (const scheme of ['http', 'ssl']) {
    prefs[`network.proxy.${scheme}`] = '127.0.0.1';
    prefs[`network.proxy.${scheme}_port`] = port;
  }
  return { prefs };
}
