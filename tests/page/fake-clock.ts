/** A clock that stands still until a test moves it. */
import type { Clock } from '../../page/intent.ts';

interface Alarm {
  at: number;
  action(): void;
}

/** Alarms ring in order of time while the clock advances, never on their own. */
export class FakeClock implements Clock {
  #now = 0;
  #alarms = new Set<Alarm>();

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, action: () => void): () => void {
    const alarm = { at: this.#now + milliseconds, action };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  /** Alarms that have not rung yet. */
  get waiting(): number {
    return this.#alarms.size;
  }

  advance(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (let next = this.#next(until); next; next = this.#next(until)) {
      this.#alarms.delete(next);
      this.#now = next.at;
      next.action();
    }
    this.#now = until;
  }

  #next(until: number): Alarm | undefined {
    return [...this.#alarms].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  }
}
