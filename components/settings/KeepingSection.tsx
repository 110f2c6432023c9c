import type { PageCatalogue } from '../../locales/pages.ts';
import { Act } from './Act.tsx';
import type { ChangeInWords } from './choices-in-words.ts';
import { DeleteAct } from './DeleteAct.tsx';
import { ImportPreview } from './ImportPreview.tsx';

/** An import, from the file to the reader's yes. */
export type ImportState =
  | { kind: 'none' }
  /** The file cannot be taken, for this reason. */
  | { kind: 'refused'; words: string }
  | { kind: 'preview'; changes: readonly ChangeInWords[] };

export interface KeepingSectionProps {
  importing: ImportState;
  t: PageCatalogue;
  onExport(): void;
  onFile(file: File): void;
  onImport(): void;
  onKeep(): void;
  onReset(): void;
  onDeleteAll(): void;
}

/** Export, import, reset, delete all. */
export function KeepingSection(props: KeepingSectionProps) {
  const { t, onExport, onReset } = props;
  const { settings: words } = t;
  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">{words.headings.keeping}</h2>
      <Act lead={words.exportLead} button={words.export} onPress={onExport} />
      <ImportAct {...props} />
      <Act lead={words.resetLead} button={words.reset} onPress={onReset} />
      <DeleteAct t={t} onDeleteAll={props.onDeleteAll} />
    </section>
  );
}

function ImportAct({ importing, t, onFile, onImport, onKeep }: KeepingSectionProps) {
  const { settings: words } = t;
  return (
    <>
      <div class="act">
        <p id="import-lead">{words.importLead}</p>
        <label class="file">
          <span>{words.import}</span>
          <input
            type="file"
            accept="application/json,.json"
            aria-describedby="import-lead"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file);
              // The same file, mended, must be noticed when it is chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <div role="status">
        {importing.kind === 'refused' && <p class="fault">{importing.words}</p>}
        {importing.kind === 'preview' && (
          <ImportPreview changes={importing.changes} t={t} onApply={onImport} onKeep={onKeep} />
        )}
      </div>
    </>
  );
}
