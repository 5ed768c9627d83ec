import type { PeriodReport } from '#src/domain/dataset.ts';
import type { AnswerView } from './answer.ts';
import { columnShares, textWidth } from './column-shares.ts';
import type { PlanContext } from './context.ts';
import { sheetScopes } from './sheet-scope.ts';
import { buildBands, buildSheetGroups, type SheetRow } from './sheet-table.ts';

/** What surrounds a chip takes the room of so many characters. */
const CHIP_FRAME = 1.5;

/** Percent of the table that a character takes, and the frame of a cell, where the window is as narrow as sheets are tables in. */
const CHARACTER_SHARE = 1.15;
const CELL_SHARE = 1.2;

/** So many characters stand in one line: of an item's name, of a department's, of the words of a rating. */
const NAME_LINE = 11;
const DEPARTMENT_LINE = 7;
const RATING_LINE = 8;

const LEAST_SHARE = 5;

function answerWidth(answer: AnswerView): number {
  switch (answer.kind) {
    case 'text':
      return textWidth(answer.text);
    case 'rating': {
      const { name, label } = answer.rating;
      return name === undefined ? textWidth(label) : CHIP_FRAME + textWidth(name);
    }
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

/** What a column needs so that the longest of its texts stays in one line, or fills lines of a given length. */
function lineShare(widths: readonly number[], line: number): number {
  const needed = Math.min(line, Math.max(0, ...widths)) * CHARACTER_SHARE + CELL_SHARE;
  return Math.max(LEAST_SHARE, needed);
}

/** The least of each column: names and ratings stay whole, texts break anywhere. */
function leastShares(rows: readonly SheetRow[], kinds: readonly string[]): number[] {
  const names = rows.map(({ item }) => textWidth(item.text));
  const departments = rows.flatMap((row) => row.departments.map(({ text }) => textWidth(text)));
  return [
    lineShare(names, NAME_LINE),
    lineShare(departments, DEPARTMENT_LINE),
    ...kinds.map((kind, index) =>
      kind === 'rating'
        ? lineShare(
            rows.map(({ fields }) => (fields[index] ? answerWidth(fields[index].answer) : 0)),
            CHIP_FRAME + RATING_LINE,
          )
        : LEAST_SHARE,
    ),
  ];
}

/** The shares of a sheet's columns, alike on all sheets of a period: item, department, then the fields. */
export function sheetShares(context: PlanContext, period: PeriodReport): number[] {
  const rows = sheetScopes(context.plan)
    .flatMap((scope) => buildSheetGroups(context, period, scope))
    .flatMap((group) => group.rows);
  const fields = buildBands(context, period).flatMap(({ columns }) => columns);
  const least = leastShares(
    rows,
    fields.map(({ kind }) => kind),
  );
  return columnShares(rows.map(rowWidths), least);
}
