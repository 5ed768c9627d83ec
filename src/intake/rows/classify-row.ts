import { problem, type Problem } from '#src/diagnostics/problem.ts';
import { foldText } from '#src/domain/fold.ts';
import { headerKey } from '../recognize/header-key.ts';
import type { OutlineNames } from './outline-names.ts';
import type { ColumnUse } from './read-columns.ts';

/** What a row says, by the columns that are read. */
type RowTexts = readonly { use: ColumnUse; text: string }[];

const END_MARK = /^\(?(?:(?:以下)?余白|以上)\)?$/;

function isHeaderAgain(texts: RowTexts): boolean {
  return (
    texts.length > 1 && texts.every(({ use, text }) => headerKey(text) === headerKey(use.header))
  );
}

/**
 * Why a row is no data: `found` where that is worth a word, empty for a heading that the data know.
 * @param texts what the row says, without empty cells
 * @returns undefined for a row that is to be read
 */
export function classifyRow(
  texts: RowTexts,
  outline: OutlineNames | undefined,
): { found?: Problem } | undefined {
  const [first = ''] = texts.map(({ text }) => text);
  const said = [...new Set(texts.map(({ text }) => text))];
  if (said.every((text) => END_MARK.test(foldText(text)))) {
    return { found: problem('row-skipped', { actual: first, why: '余白' }) };
  }
  if (isHeaderAgain(texts)) {
    return { found: problem('row-skipped', { actual: said.join(' '), why: '見出し' }) };
  }
  return said.length === 1 && outline?.isHeading(first) ? {} : undefined;
}
