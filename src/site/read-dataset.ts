import path from 'node:path';
import { AstroError } from 'astro/errors';
import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { reportText } from '#src/diagnostics/report-text.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { readSourceFiles } from './read-source-files.ts';
import { urlOverride } from './settings.ts';

/** The refusal to build, with the text of `npm run check`; it points at the first line to mend. */
function dataError(folder: string, diagnostics: readonly Diagnostic[]): AstroError {
  const error = new AstroError(
    `データに誤りがあるため、サイトを作れません。\n\n${reportText(diagnostics)}`,
    '上の「直し方」に従って data フォルダーのファイルを直してください。`npm run check` でも確かめられます。',
  );
  // Where this code stands is of no use to whoever mends a table.
  delete error.stack;
  const first = diagnostics.find(({ severity }) => severity === 'error');
  const loc = first?.line && {
    file: path.resolve(folder, first.file),
    line: first.line,
    column: 1,
  };
  const title = 'データに誤りがあります';
  return Object.assign(error, { name: 'データの検査', title, ...(loc && { loc }) });
}

/**
 * The dataset of a folder, with the warnings about it.
 * @throws AstroError when the data have errors
 */
export async function readDataset(
  folder: string,
): Promise<{ dataset: Dataset; warnings: Diagnostic[] }> {
  const { dataset, diagnostics } = loadDataset(await readSourceFiles(folder));
  if (!dataset) throw dataError(folder, diagnostics);
  const site = { ...dataset.site, url: urlOverride() ?? dataset.site.url };
  return { dataset: { ...dataset, site }, warnings: diagnostics };
}
