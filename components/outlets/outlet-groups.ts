/** The news list in the order in which the reader unticks it: by place, then by language. */
import type { Outlet } from '../../engine/outlet.ts';

export interface OutletGroup {
  place: string;
  outlets: readonly Outlet[];
  byLanguage: readonly LanguageGroup[];
}

export interface LanguageGroup {
  languages: readonly string[];
  outlets: readonly Outlet[];
}

/** The three countries of the report come first; the others follow in the order of their names. */
const FIRST = ['VN', 'KH', 'MY'];
/** What is no country comes last. */
const LAST = ['region', 'diaspora', 'trade', 'rights'];

/** Groups of outlets; `nameOf` gives places the names that they are ordered by. */
export function groupOutlets(
  outlets: readonly Outlet[],
  nameOf: (place: string) => string,
): OutletGroup[] {
  const rank = (place: string) =>
    FIRST.includes(place) ? FIRST.indexOf(place) : 10 + LAST.indexOf(place);
  return [...Map.groupBy(outlets, ({ place }) => place)]
    .sort(([one], [other]) => rank(one) - rank(other) || nameOf(one).localeCompare(nameOf(other)))
    .map(([place, members]) => ({ place, outlets: members, byLanguage: groupLanguages(members) }));
}

function groupLanguages(outlets: readonly Outlet[]): LanguageGroup[] {
  const groups = Map.groupBy(outlets, ({ languages }) => languages.join());
  return [...groups.values()].map((members) => ({
    languages: members[0]!.languages,
    outlets: members,
  }));
}

/** How a host of the list stands. */
export interface HostStanding {
  isAllowed(host: string): boolean;
  isNever(host: string): boolean;
}

/** True if every host of the outlet is allowed already. */
export function isAllowed({ hosts }: Outlet, standing: HostStanding): boolean {
  return hosts.every((host) => standing.isAllowed(host));
}

/** The hosts that a click asks for: of these outlets, what is not allowed yet. */
export function hostsToAsk(outlets: readonly Outlet[], standing: HostStanding): string[] {
  return outlets.flatMap(({ hosts }) => hosts).filter((host) => !standing.isAllowed(host));
}
