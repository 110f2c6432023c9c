/** The compiled dataset as the bundles import it; made by tools/dataset-plugin.ts. */
declare module 'virtual:backstory/table' {
  const table: import('../engine/pack-table.ts').PackedTable;
  export default table;
}

declare module 'virtual:backstory/sieve' {
  const sieve: import('../engine/sieve.ts').PackedSieve;
  export default sieve;
}

declare module 'virtual:backstory/version' {
  /** Version of the dataset. */
  const version: string;
  export default version;
}

declare module 'virtual:backstory/cards' {
  const cards: Record<string, import('../engine/card.ts').CardContent>;
  export default cards;
}

declare module 'virtual:backstory/names' {
  /** Display names by entity id. */
  const names: Record<string, string>;
  export default names;
}

declare module 'virtual:backstory/library' {
  const library: import('../engine/library.ts').LibraryContent;
  export default library;
}

declare module 'virtual:backstory/report' {
  const report: import('../engine/card.ts').CardReport;
  export default report;
}

declare module 'virtual:backstory/types' {
  /** Types of entities with how many there are, the most frequent first. */
  const types: { type: string; count: number }[];
  export default types;
}
