import { cellAddress } from '../cell-address.ts';
import { absenceWords, promptOf, type Input } from './column-prompt.ts';
import { isBlank, isNumberOr, saysOneOf } from './formulas.ts';
import type { Highlight, Range, Validation } from './model.ts';
import type { OptionLists } from './option-lists.ts';

const RATING_ERROR =
  '一覧にない値です。右の▼から選んでください。\n値がないときの言葉（未実施・対象外・記載なし など）であれば、このまま入力できます。';

function choiceTest(input: Input, lists: OptionLists): Partial<Validation> {
  const { column, options } = input;
  const test = { kind: 'list', formula: lists.formulaOf(options) } as const;
  const title = column.header;
  switch (column.cell.kind) {
    case 'rating':
      return { test, error: { title, text: RATING_ERROR, style: 'warning' } };
    case 'list':
      return { test };
    case 'choice':
      return {
        test,
        error: { title, text: '一覧にない値です。右の▼から選んでください。', style: 'stop' },
      };
    default:
      return {
        test,
        error: {
          title,
          text: '一覧にない値です。新しく加える ID であれば、このまま入力できます。',
          style: 'warning',
        },
      };
  }
}

function numericTest({ column }: Input, cell: string): Partial<Validation> {
  const words = absenceWords(column);
  const what = column.cell.kind === 'date' ? '日付' : '数';
  const instead = words.length === 0 ? '' : `、または ${words.join('・')} のどれか`;
  return {
    test: { kind: 'custom', formula: isNumberOr(cell, words) },
    error: {
      title: column.header,
      text: `${what}${instead}を書いてください。${what === '数' ? '単位や記号は付けません。' : ''}`,
      style: 'stop',
    },
  };
}

/** What may be typed in a column, and what is said about it. */
export function validationOf(input: Input, range: Range, lists: OptionLists): Validation {
  const { kind } = input.column.cell;
  const shared = { range, prompt: promptOf(input) };
  if (input.options.length > 0) return { ...shared, ...choiceTest(input, lists) };
  const isNumeric = kind === 'number' || kind === 'date';
  return isNumeric
    ? { ...shared, ...numericTest(input, cellAddress(range.top, range.left)) }
    : shared;
}

/** A pasted value that is none of the column's passes its drop-down; here it shows. */
export function unknownHighlight(
  { column, options, spellings = [] }: Input,
  range: Range,
): Highlight[] {
  const { kind } = column.cell;
  if (options.length === 0 || (kind !== 'rating' && kind !== 'choice')) return [];
  const cell = cellAddress(range.top, range.left);
  const known = saysOneOf(cell, [...options, ...spellings, ...absenceWords(column)]);
  return [{ range, formula: `AND(NOT(${isBlank(cell)}),NOT(${known}))`, style: 'unknown' }];
}

/** Shades the empty cells of a column that has to be filled in. */
export function missingHighlight({ column }: Input, range: Range): Highlight[] {
  if (!column.required) return [];
  return [{ range, formula: isBlank(cellAddress(range.top, range.left)), style: 'missing' }];
}
