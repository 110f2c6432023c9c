/** @jsxImportSource solid-js */
/** The story in Solid: fine-grained texts, `Show` for conditions, `For` for lists. */
import { For, Show } from 'solid-js';
import type { Entry, Story } from '../../story.ts';

export function Article(props: { story: Story }) {
  return (
    <article>
      <h2>{props.story.headline}</h2>
      <p>
        Officials met {props.story.first} and {props.story.second} executives in Hanoi.
      </p>
      <p>
        The plan of Huawei<Show when={props.story.suffix}>{props.story.suffix}</Show> was read, Xi
        Jinping <em>and</em> ASEAN in mind.
      </p>
      <p>
        The cables of {props.story.head}
        {props.story.tail} were laid.
      </p>
      <p>
        Cameras by{' '}
        <a href={props.story.source} title={props.story.hint}>
          the maker <b>{props.story.maker}</b>
        </a>{' '}
        stood near ByteDance.
      </p>
      <Show when={props.story.note}>{(note) => <p class="note">{note()}</p>}</Show>
      <Show when={props.story.warning}>
        {(warning) => <p class="warning">Note: {warning()}</p>}
      </Show>
      <Show when={props.story.signed} fallback={<Meeting guest={props.story.guest} />}>
        <blockquote>
          Xi Jinping and <em>{props.story.guest}</em> signed.
        </blockquote>
      </Show>
      <ul>
        <For each={props.story.entries}>{(entry) => <Row entry={entry} />}</For>
      </ul>
      <Show when={props.story.section}>
        <Closing entries={props.story.entries} />
      </Show>
    </article>
  );
}

function Meeting(props: { guest: string }) {
  return (
    <p>
      <em>{props.guest}</em> met Xi Jinping.
    </p>
  );
}

function Row(props: { entry: Entry }) {
  return (
    <li data-id={props.entry.id}>
      <strong>{props.entry.name}</strong> {props.entry.text}
    </li>
  );
}

function Closing(props: { entries: readonly Entry[] }) {
  return (
    <section>
      <h3>After the Belt and Road Initiative</h3>
      <p>
        Beside TikTok, {props.entries.length} names from SenseTime to the Great Firewall of China
        stand above.
      </p>
    </section>
  );
}
