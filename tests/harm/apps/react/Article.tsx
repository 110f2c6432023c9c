/** @jsxImportSource react */
/** The story in React: expressions between texts, conditions with `&&` and `?:`, keys on list items. */
import type { Entry, Story } from '../../story.ts';

export function Article({ story }: { story: Story }) {
  const { first, second, suffix, head, tail, note, warning, signed, guest, entries } = story;
  return (
    <article>
      <h2>{story.headline}</h2>
      <p>
        Officials met {first} and {second} executives in Hanoi.
      </p>
      <p>
        The plan of Huawei{suffix || null} was read, Xi Jinping <em>and</em> ASEAN in mind.
      </p>
      <p>
        The cables of {head}
        {tail} were laid.
      </p>
      <p>
        Cameras by{' '}
        <a href={story.source} title={story.hint}>
          the maker <b>{story.maker}</b>
        </a>{' '}
        stood near ByteDance.
      </p>
      {note && <p className="note">{note}</p>}
      {warning && <p className="warning">Note: {warning}</p>}
      {signed ? (
        <blockquote>
          Xi Jinping and <em>{guest}</em> signed.
        </blockquote>
      ) : (
        <p>
          <em>{guest}</em> met Xi Jinping.
        </p>
      )}
      <ul>
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </ul>
      {story.section && <Closing entries={entries} />}
    </article>
  );
}

function Row({ entry }: { entry: Entry }) {
  return (
    <li data-id={entry.id}>
      <strong>{entry.name}</strong> {entry.text}
    </li>
  );
}

function Closing({ entries }: { entries: readonly Entry[] }) {
  return (
    <section>
      <h3>After the Belt and Road Initiative</h3>
      <p>
        Beside TikTok, {entries.length} names from SenseTime to the Great Firewall of China stand
        above.
      </p>
    </section>
  );
}
