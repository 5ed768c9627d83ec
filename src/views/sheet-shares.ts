import type { PeriodReport } from '#src/domain/dataset.ts';
import type { AnswerView } from './answer.ts';
import { columnShares, textWidth } from './column-shares.ts';
import type { PlanContext } from './context.ts';
import { sheetScopes } from './sheet-scope.ts';
import { buildBands, buildSheetGroups, type SheetRow } from './sheet-table.ts';

/** What surrounds a chip takes the room of about two characters. */
const CHIP_FRAME = 2;

/** Percent of the table; the words of an item's name and of a chip are not to stand below each other. */
const LEAST_SHARE = 5;
const LEAST_WIDE_SHARE = 8;

function answerWidth(answer: AnswerView): number {
  switch (answer.kind) {
    case 'text':
      return textWidth(answer.text);
    case 'rating':
      return CHIP_FRAME + textWidth(answer.rating.name ?? answer.rating.label);
    case 'absent':
      return textWidth(answer.word);
    case 'empty':
      return 0;
  }
}

function rowWidths({ number = '', item, departments, fields }: SheetRow): number[] {
  return [
    textWidth(number + item.text),
    textWidth(departments.map(({ text }) => text).join('、')),
    ...fields.map(({ answer }) => answerWidth(answer)),
  ];
}

/** The shares of a sheet's columns, alike on all sheets of a period: item, department, then the fields. */
export function sheetShares(context: PlanContext, period: PeriodReport): number[] {
  const rows = sheetScopes(context.plan)
    .flatMap((scope) => buildSheetGroups(context, period, scope))
    .flatMap((group) => group.rows);
  const fields = buildBands(context, period).flatMap(({ columns }) => columns);
  const least = fields.map(({ kind }) => (kind === 'rating' ? LEAST_WIDE_SHARE : LEAST_SHARE));
  return columnShares(rows.map(rowWidths), [LEAST_WIDE_SHARE, LEAST_SHARE, ...least]);
}
