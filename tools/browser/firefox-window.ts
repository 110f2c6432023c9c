/**
 * Runs functions in the window of Firefox itself, where a reader's own acts on the browser can be
 * done: WebDriver BiDi has no command for its buttons, its settings of extensions or its popups.
 */
import type { Browser } from 'puppeteer-core';
import { type Carried, callExpression } from './inject.ts';

/** What puppeteer keeps of WebDriver BiDi below itself. */
export interface BidiInside {
  connection: {
    send(method: string, parameters: object): Promise<{ result: unknown }>;
    emit(event: string, parameters: object): void;
  };
}

interface Tree {
  contexts: { context: string }[];
}

type Outcome =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Runs `run` with the browser's own rights and returns what it gives, as JSON; the browser was started with `--remote-allow-system-access`. */
export async function inFirefoxWindow<Arguments extends unknown[], Result>(
  browser: Browser,
  run: Carried<Arguments, Result>,
  ...parameters: Arguments
): Promise<Result> {
  const { connection } = browser as unknown as BidiInside;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as Tree).contexts;
  const called = callExpression(run, parameters);
  const answer = await connection.send('script.evaluate', {
    expression: `Promise.resolve(${called}).then((value) => JSON.stringify(value) ?? 'null')`,
    target: { context: window!.context },
    awaitPromise: true,
  });
  const outcome = answer.result as Outcome;
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  return JSON.parse(outcome.result.value ?? 'null');
}
