import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { cellPlace, sheetPlace, type SheetOf } from './place.ts';

/** A note pinned to a cell; rows and columns count from 0. */
export interface CellComment {
  row: number;
  column: number;
  text: string;
}

/** What a sheet says outside of its cells. */
export interface SheetExtras {
  /** The text of each picture or shape; `''` for one without text. */
  shapes: readonly string[];
  comments: readonly CellComment[];
}

/** Says what is not taken in, so that nobody thinks it was: each different text of a shape once. */
export function diagnoseExtras(of: SheetOf, { shapes, comments }: SheetExtras): Diagnostic[] {
  return [
    ...[...new Set(shapes)].map((actual) =>
      locate(problem('workbook-shape', { actual }), sheetPlace(of)),
    ),
    ...comments.map(({ row, column, text: actual }) =>
      locate(problem('workbook-comment', { actual }), cellPlace(of, row, column)),
    ),
  ];
}
