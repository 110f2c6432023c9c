import type { Outlet } from '../../engine/outlet.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import {
  type HostStanding,
  isAllowed,
  type LanguageGroup,
  type OutletGroup,
} from './outlet-groups.ts';
import { TickBox } from './TickBox.tsx';

interface RowProps {
  standing: HostStanding;
  t: PageCatalogue;
  isTicked(outlet: Outlet): boolean;
  onTick(outlets: readonly Outlet[], ticked: boolean): void;
}

/** One place of the news list: ticked as a whole, or opened and ticked by language and site. */
export function OutletGroupRow({ group, ...rest }: RowProps & { group: OutletGroup }) {
  const { t, standing, isTicked, onTick } = rest;
  const open = group.outlets.filter((outlet) => !isAllowed(outlet, standing));
  const name = t.outlets.place(group.place);
  const counted = group.outlets.filter((outlet) => !open.includes(outlet) || isTicked(outlet));
  return (
    <li>
      <div class="place">
        <GroupTick outlets={open} isTicked={isTicked} onTick={onTick}>
          {name}
        </GroupTick>
        <span class="count">{t.outlets.ticked(counted.length, group.outlets.length)}</span>
      </div>
      <details>
        <summary>{t.outlets.sitesIn(name)}</summary>
        {group.byLanguage.map((part) => (
          <LanguagePart key={part.languages.join()} part={part} {...rest} />
        ))}
      </details>
    </li>
  );
}

function LanguagePart({ part, ...rest }: RowProps & { part: LanguageGroup }) {
  const { t, standing, isTicked, onTick } = rest;
  const open = part.outlets.filter((outlet) => !isAllowed(outlet, standing));
  return (
    <div class="language">
      <GroupTick outlets={open} isTicked={isTicked} onTick={onTick}>
        {t.outlets.languages(part.languages)}
      </GroupTick>
      <ul>
        {part.outlets.map((outlet) => (
          <li key={outlet.name}>
            <OutletTick outlet={outlet} {...rest} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OutletTick({ outlet, standing, t, isTicked, onTick }: RowProps & { outlet: Outlet }) {
  const facts = [outlet.hosts[0]!];
  if (outlet.note) facts.push(t.outlets.notes[outlet.note]);
  if (outlet.hosts.some(standing.isNever)) facts.push(t.outlets.never);
  const words = (
    <>
      {outlet.name} <small>{facts.join(' · ')}</small>
    </>
  );
  if (isAllowed(outlet, standing))
    return (
      <p class="tick">
        <span>
          {words} <small>· {t.outlets.allowed}</small>
        </span>
      </p>
    );
  return (
    <TickBox ticked={isTicked(outlet)} onTick={(ticked) => onTick([outlet], ticked)}>
      {words}
    </TickBox>
  );
}

interface GroupTickProps extends Pick<RowProps, 'isTicked' | 'onTick'> {
  outlets: readonly Outlet[];
  children: string;
}

function GroupTick({ outlets, children, isTicked, onTick }: GroupTickProps) {
  if (outlets.length === 0) return <span class="tick">{children}</span>;
  const ticked = outlets.filter(isTicked).length;
  const state = ticked === outlets.length ? true : ticked > 0 && 'some';
  return (
    <TickBox ticked={state} onTick={(on) => onTick(outlets, on)}>
      {children}
    </TickBox>
  );
}
