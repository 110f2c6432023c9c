import { useMemo, useState } from 'preact/hooks';
import type { Outlet } from '../../engine/outlet.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { OutletGroupRow } from './OutletGroupRow.tsx';
import { groupOutlets, type HostStanding, hostsToAsk, isAllowed } from './outlet-groups.ts';

/** How the last question for the list ended, in hosts. */
export type AskState =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'all'; outlets: number }
  | { kind: 'some'; missing: readonly string[] }
  | { kind: 'none' }
  | { kind: 'failed'; why: string };

export interface OutletPickerProps {
  outlets: readonly Outlet[];
  standing: HostStanding;
  state: AskState;
  t: PageCatalogue;
  /** Called straight from the click: a browser asks only then. */
  onAsk(hosts: string[], outlets: number): void;
}

/** The news list, to be unticked by place, language or site, and the one button that asks for the rest. */
export function OutletPicker({ outlets, standing, state, t, onAsk }: OutletPickerProps) {
  const groups = useMemo(() => groupOutlets(outlets, t.outlets.place), [outlets, t]);
  const [turned, setTurned] = useState<ReadonlyMap<Outlet, boolean>>(new Map());
  const isTicked = (outlet: Outlet) => turned.get(outlet) ?? !outlet.hosts.some(standing.isNever);
  const open = outlets.filter((outlet) => !isAllowed(outlet, standing));
  const wanted = open.filter(isTicked);
  const tick = (some: readonly Outlet[], ticked: boolean) =>
    setTurned(new Map([...turned, ...some.map((outlet) => [outlet, ticked] as const)]));
  const ask = () => onAsk(hostsToAsk(wanted, standing), wanted.length);
  return (
    <div class="outlets">
      <p class="ask">
        <button type="button" class="main-button" disabled={wanted.length === 0} onClick={ask}>
          {t.outlets.ask(wanted.length)}
        </button>
      </p>
      <p class="outcome" role="status">
        {wanted.length === 0 && state.kind === 'idle' ? t.outlets.nothing : outcome(state, t)}
      </p>
      <details>
        <summary>{t.outlets.choose}</summary>
        <p class="buttons">
          <button type="button" onClick={() => tick(open, true)}>
            {t.outlets.tickAll}
          </button>
          <button type="button" onClick={() => tick(open, false)}>
            {t.outlets.tickNone}
          </button>
        </p>
        <ul class="groups">
          {groups.map((group) => (
            <OutletGroupRow
              key={group.place}
              group={group}
              standing={standing}
              isTicked={isTicked}
              t={t}
              onTick={tick}
            />
          ))}
        </ul>
      </details>
    </div>
  );
}

function outcome(state: AskState, t: PageCatalogue): string {
  const words = t.outlets.outcome;
  switch (state.kind) {
    case 'idle':
      return '';
    case 'asking':
      return t.outlets.asking;
    case 'all':
      return words.all(state.outlets);
    case 'some':
      return words.some(state.missing.length, state.missing);
    case 'none':
      return words.none;
    case 'failed':
      return words.failed(state.why);
  }
}
