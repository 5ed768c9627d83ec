import { ratingColumns, type RatingColumn } from '#src/domain/form.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import { moveOf, type Move } from '#src/domain/rating-move.ts';
import type { CellChange, CellValue, RecordChange } from './record-change.ts';

/** How a rating changed: along its scale, or in that there is one now, or none any more. */
export type RatingMoveKind = Move | 'given' | 'withdrawn';

/** One item's rating that changed. */
export interface RatingMove {
  itemId: string;
  label: string;
  column: RatingColumn;
  kind: RatingMoveKind;
  /** The code, or the absence that stood in its place; absent for an empty cell. */
  before?: CellValue;
  after?: CellValue;
}

const codeOf = (cell: CellValue | undefined): string | undefined =>
  typeof cell?.value === 'string' ? cell.value : undefined;

function kindOf(
  definition: PlanDefinition,
  column: RatingColumn,
  { before, after }: CellChange,
): RatingMoveKind {
  const [was, is] = [codeOf(before), codeOf(after)];
  if (was === undefined) return is === undefined ? 'across' : 'given';
  if (is === undefined) return 'withdrawn';
  const scale = definition.scales?.[column.scale];
  return scale ? moveOf(column, scale, was, is) : 'across';
}

/**
 * The ratings that changed among the reports of a period, column by column in the order of the form.
 * @param records changes of progress rows; those of rows that are new or gone are no moves
 */
export function ratingMoves(
  definition: PlanDefinition,
  records: readonly RecordChange[],
): RatingMove[] {
  const changed = records.filter(({ table, kind }) => table === 'progress' && kind === 'changed');
  return ratingColumns(definition.form?.columns ?? []).flatMap((column) =>
    changed.flatMap(({ key, label, cells }) => {
      const cell = cells.find((each) => each.key === column.id);
      if (!cell) return [];
      const { before, after } = cell;
      const kind = kindOf(definition, column, cell);
      return [
        { itemId: key, label, column, kind, ...(before && { before }), ...(after && { after }) },
      ];
    }),
  );
}
