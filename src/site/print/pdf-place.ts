import path from 'node:path';
import type { PlanRef } from '#src/domain/site-paths.ts';

/** Where a PDF is written. */
export interface PdfPlace {
  folder: string;
  name: string;
}

/** Ends like a file of another kind: letters after a dot, and no slash that says that it is a folder. */
function isOtherFile(out: string): boolean {
  return /\.[a-z][a-z0-9]{0,4}$/i.test(out) && !/\.pdf$/i.test(out);
}

/**
 * The folder and the name of a period's PDF.
 * @param out a file (`.pdf`) or a folder, as the command was given it; without it the current folder
 * @throws when it looks like a file of another kind: nobody means a folder called `h1.txt`
 */
export function pdfPlace(ref: PlanRef, periodId: string, out = '.'): PdfPlace {
  if (isOtherFile(out)) {
    throw new Error(
      `--out「${out}」には書けません。.pdf で終わるファイルか、フォルダー（最後に「/」を付ける）を書いてください。`,
    );
  }
  return /\.pdf$/i.test(out)
    ? { folder: path.dirname(out), name: path.basename(out) }
    : { folder: out, name: `${ref.publisherId}-${ref.planId}-${periodId}.pdf` };
}
