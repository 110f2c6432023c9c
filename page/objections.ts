/** What the reader holds against a mark: its spelling is silenced on this page or this site, or reported. */
import { isSilenced, type Silenced } from '../engine/marking.ts';
import type { Mention } from '../engine/mention.ts';
import type { CardDeskPort } from './card-desk.ts';

/** Where a spelling is silenced: until the page is loaded anew, or on its site for good. */
export type SilenceScope = 'page' | 'site';

type ObjectionsPort = Pick<
  CardDeskPort,
  'view' | 'marking' | 'silencedChanged' | 'silenceOnSite' | 'report'
>;

export class Objections {
  #port: ObjectionsPort;
  #here: Silenced[] = [];

  constructor(port: ObjectionsPort) {
    this.#port = port;
  }

  get #host(): string {
    return this.#port.view.location.hostname;
  }

  /** Spellings that are silenced on this page alone. */
  get here(): readonly Silenced[] {
    return this.#here;
  }

  scopeOf(mention: Mention): SilenceScope | undefined {
    const host = this.#host;
    if (isSilenced(spellingOf(mention), this.#here, host)) return 'page';
    return isSilenced(spellingOf(mention), this.#port.marking().silenced, host)
      ? 'site'
      : undefined;
  }

  async silence(mention: Mention, scope: SilenceScope): Promise<void> {
    if (scope === 'site') return this.#onSite(mention, true);
    this.#here = [...this.#here, { ...spellingOf(mention), site: null }];
    this.#port.silencedChanged();
  }

  async undo(mention: Mention): Promise<void> {
    if (this.scopeOf(mention) === 'site') return this.#onSite(mention, false);
    const { entity, alias } = spellingOf(mention);
    this.#here = this.#here.filter((each) => each.entity !== entity || each.alias !== alias);
    this.#port.silencedChanged();
  }

  async report(mention: Mention): Promise<void> {
    await this.#port.report(mention);
  }

  async #onSite(mention: Mention, on: boolean): Promise<void> {
    await this.#port.silenceOnSite({ ...spellingOf(mention), site: this.#host }, on);
  }
}

function spellingOf({ entity, reason }: Mention): { entity: string; alias: string } {
  return { entity, alias: reason.alias };
}
