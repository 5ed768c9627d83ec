import { compareDiagnostics, hasErrors, type Diagnostic } from '#src/diagnostics/diagnostic.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { arrangeFiles } from './arrange-files.ts';
import { assembleDataset } from './assemble-dataset.ts';
import { checkDraft } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';
import type { SourceFile } from './source-file.ts';

export interface LoadedDataset {
  /** Present when there are no errors; warnings do not stop a dataset. */
  dataset?: Dataset;
  /** Everything that is wrong, in the order of files and lines. */
  diagnostics: Diagnostic[];
  /** What could be read, with or without errors. */
  draft: Draft;
}

/** Files as committed → one checked dataset, or the list of all that is to be mended. */
export function loadDataset(files: readonly SourceFile[]): LoadedDataset {
  const { root, diagnostics: arrangement } = arrangeFiles(files);
  const draft = readDraft(root);
  const diagnostics = [...arrangement, ...checkDraft(draft)].sort(compareDiagnostics);
  return hasErrors(diagnostics)
    ? { diagnostics, draft }
    : { dataset: assembleDataset(draft), diagnostics, draft };
}
