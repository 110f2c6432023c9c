/** The story in Lit: templates with child and attribute parts, `when`, `nothing` and `repeat`. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { when } from 'lit/directives/when.js';
import type { Entry, Story } from '../../story.ts';

export function article(story: Story) {
  return html`
    <article>
      <h2>${story.headline}</h2>
      <p>Officials met ${story.first} and ${story.second} executives in Hanoi.</p>
      <p>
        The plan of Huawei${story.suffix || nothing} was read, Xi Jinping <em>and</em> ASEAN in
        mind.
      </p>
      <p>The cables of ${story.head}${story.tail} were laid.</p>
      <p>
        Cameras by
        <a href=${story.source} title=${story.hint}>the maker <b>${story.maker}</b></a>
        stood near ByteDance.
      </p>
      ${story.note ? html`<p class="note">${story.note}</p>` : nothing}
      ${story.warning ? html`<p class="warning">Note: ${story.warning}</p>` : nothing}
      ${when(
        story.signed,
        () => html`<blockquote>Xi Jinping and <em>${story.guest}</em> signed.</blockquote>`,
        () => html`<p><em>${story.guest}</em> met Xi Jinping.</p>`,
      )}
      <ul>
        ${repeat(story.entries, ({ id }) => id, row)}
      </ul>
      ${story.section ? closing(story.entries) : nothing}
    </article>
  `;
}

function row({ id, name, text }: Entry) {
  return html`<li data-id=${id}><strong>${name}</strong> ${text}</li>`;
}

function closing(entries: readonly Entry[]) {
  return html`
    <section>
      <h3>After the Belt and Road Initiative</h3>
      <p>
        Beside TikTok, ${entries.length} names from SenseTime to the Great Firewall of China stand
        above.
      </p>
    </section>
  `;
}
