/** The dataset's form as a JSON Schema, for editors and for whoever uses the printed document. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { caseFile, datasetDocument, entityFile } from '../../data/schema.ts';

/** Rules that JSON Schema cannot say are checked by `dataset check` alone. */
export function jsonSchema(): object {
  return {
    ...toJsonSchema(datasetDocument, {
      definitions: { entity: entityFile, case: caseFile },
      errorMode: 'ignore',
      target: 'draft-2020-12',
    }),
    title: 'Backstory dataset',
    description:
      'What `npm run --silent dataset` prints. A file of data/entities has the form of $defs/entity, one of data/cases that of $defs/case.',
  };
}

export function schema(): number {
  process.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
  return 0;
}
