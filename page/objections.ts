/** What the reader holds against a mark: its spelling is silenced on this page or this site, or reported. */
import { isSilenced, type Marking, type Silenced } from '../engine/marking.ts';
import type { Mention } from '../engine/mention.ts';

/** Where a spelling is silenced: until the page is loaded anew, or on its site for good. */
export type SilenceScope = 'page' | 'site';

export interface ObjectionsPort {
  host: string;
  /** The reader's settings as they stand now. */
  marking(): Marking;
  /** What is silenced on this page has changed. */
  changed(): void;
  /** Stores or takes back what is silenced on this site; rejects when that fails. */
  silenceOnSite(silenced: Silenced, on: boolean): Promise<unknown>;
  /** Opens a report about a mention, to be copied. */
  report(mention: Mention): Promise<unknown>;
}

export class Objections {
  #port: ObjectionsPort;
  #here: Silenced[] = [];

  constructor(port: ObjectionsPort) {
    this.#port = port;
  }

  /** Spellings that are silenced on this page alone. */
  get here(): readonly Silenced[] {
    return this.#here;
  }

  scopeOf(mention: Mention): SilenceScope | undefined {
    const { host } = this.#port;
    if (isSilenced(spellingOf(mention), this.#here, host)) return 'page';
    return isSilenced(spellingOf(mention), this.#port.marking().silenced, host)
      ? 'site'
      : undefined;
  }

  async silence(mention: Mention, scope: SilenceScope): Promise<void> {
    if (scope === 'site') return this.#onSite(mention, true);
    this.#here = [...this.#here, { ...spellingOf(mention), site: null }];
    this.#port.changed();
  }

  async undo(mention: Mention): Promise<void> {
    if (this.scopeOf(mention) === 'site') return this.#onSite(mention, false);
    const { entity, alias } = spellingOf(mention);
    this.#here = this.#here.filter((each) => each.entity !== entity || each.alias !== alias);
    this.#port.changed();
  }

  async report(mention: Mention): Promise<void> {
    await this.#port.report(mention);
  }

  async #onSite(mention: Mention, on: boolean): Promise<void> {
    await this.#port.silenceOnSite({ ...spellingOf(mention), site: this.#port.host }, on);
  }
}

function spellingOf({ entity, reason }: Mention): { entity: string; alias: string } {
  return { entity, alias: reason.alias };
}
