/** The story in Vue: templates with interpolations, `v-if` and `v-else`, `v-for` with keys. */
import { defineComponent, type PropType } from 'vue';
import type { Entry, Story } from '../../story.ts';

const EntryRow = defineComponent({
  props: { entry: { type: Object as PropType<Entry>, required: true } },
  template: `<li :data-id="entry.id"><strong>{{ entry.name }}</strong> {{ entry.text }}</li>`,
});

const StoryClosing = defineComponent({
  props: { entries: { type: Array as PropType<readonly Entry[]>, required: true } },
  template: `
    <section>
      <h3>After the Belt and Road Initiative</h3>
      <p>
        Beside TikTok, {{ entries.length }} names from SenseTime to the Great Firewall of China
        stand above.
      </p>
    </section>`,
});

export const StoryArticle = defineComponent({
  components: { EntryRow, StoryClosing },
  props: { story: { type: Object as PropType<Story>, required: true } },
  template: `
    <article>
      <h2>{{ story.headline }}</h2>
      <p>Officials met {{ story.first }} and {{ story.second }} executives in Hanoi.</p>
      <p>
        The plan of Huawei<template v-if="story.suffix">{{ story.suffix }}</template> was read,
        Xi Jinping <em>and</em> ASEAN in mind.
      </p>
      <p>The cables of {{ story.head }}{{ story.tail }} were laid.</p>
      <p>
        Cameras by
        <a :href="story.source" :title="story.hint">the maker <b>{{ story.maker }}</b></a>
        stood near ByteDance.
      </p>
      <p v-if="story.note" class="note">{{ story.note }}</p>
      <p v-if="story.warning" class="warning">Note: {{ story.warning }}</p>
      <blockquote v-if="story.signed">Xi Jinping and <em>{{ story.guest }}</em> signed.</blockquote>
      <p v-else><em>{{ story.guest }}</em> met Xi Jinping.</p>
      <ul>
        <EntryRow v-for="entry in story.entries" :key="entry.id" :entry="entry" />
      </ul>
      <StoryClosing v-if="story.section" :entries="story.entries" />
    </article>`,
});
