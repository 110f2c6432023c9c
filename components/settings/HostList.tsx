interface HostListProps {
  rows: readonly { id: string; name: string }[];
  /** What a long list says while it is folded up. */
  summary: string;
  button: string;
  /** The button's name where it stands alone, with the host's name in it. */
  buttonFor(host: string): string;
  onPress(id: string): void;
}

/** Longer lists are folded up, so that the page can be looked over. */
const OPEN_UP_TO = 8;

/** Hosts, each with a button. */
export function HostList({ rows, summary, button, buttonFor, onPress }: HostListProps) {
  if (rows.length === 0) return null;
  const list = (
    <ul class="rows">
      {rows.map(({ id, name }) => (
        <li key={id}>
          <span>{name}</span>
          <button type="button" aria-label={buttonFor(name)} onClick={() => onPress(id)}>
            {button}
          </button>
        </li>
      ))}
    </ul>
  );
  if (rows.length <= OPEN_UP_TO) return list;
  return (
    <details>
      <summary>{summary}</summary>
      {list}
    </details>
  );
}
