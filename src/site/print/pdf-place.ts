import path from 'node:path';
import type { PlanRef } from '#src/domain/site-paths.ts';

/** Where a PDF is written. */
export interface PdfPlace {
  folder: string;
  name: string;
}

/**
 * The folder and the name of a period's PDF.
 * @param out a file (`.pdf`) or a folder, as the command was given it; without it the current folder
 */
export function pdfPlace(ref: PlanRef, periodId: string, out = '.'): PdfPlace {
  return /\.pdf$/i.test(out)
    ? { folder: path.dirname(out), name: path.basename(out) }
    : { folder: out, name: `${ref.publisherId}-${ref.planId}-${periodId}.pdf` };
}
