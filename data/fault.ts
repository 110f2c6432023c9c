/** One fault of the dataset, told so that an editor can find and mend it. */
export interface Fault {
  /** Path of the file from the data folder. */
  file: string;
  /** The record, such as an entity's id, an alias or a statement's id. */
  record: string;
  /** The field inside the record, such as `statements[2].paragraphs`. */
  field: string;
  message: string;
}

export function describeFault({ file, record, field, message }: Fault): string {
  return `data/${file}: ${record}: ${field}: ${message}`;
}

/** Thrown when a dataset cannot be used; lists every fault found. */
export class DatasetError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(['The dataset has faults:', ...faults.map(describeFault)].join('\n  '));
    this.name = 'DatasetError';
    this.faults = faults;
  }
}
