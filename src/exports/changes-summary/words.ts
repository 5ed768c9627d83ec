import { clip } from '#src/changes/excerpt.ts';
import type { PeriodChanges } from '#src/changes/period-changes.ts';
import type { CellChange, RecordChange } from '#src/changes/record-change.ts';
import type { RatingMove } from '#src/changes/rating-moves.ts';
import { formatAmount } from '#src/domain/money.ts';
import { formatPeriodShort } from '#src/domain/period.ts';

const LABEL_LENGTH = 30;

/** One line, whatever the cell holds. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ⏎ ');
}

/** A thing by its name, cut to a length that a row bears, and its id, unless the name has it already. */
export function nameThing(label: string, id: string): string {
  const name = clip(oneLine(label), LABEL_LENGTH);
  return label.includes(id) ? name : `${name}（${id}）`;
}

/** What a row is about: its label, with the id where that is a single one. */
export function nameRecord({ label, key, identity, table }: RecordChange): string {
  if (identity.length === 0) return `${table}.yaml`;
  return identity.length === 1 ? nameThing(label, key) : clip(oneLine(label), LABEL_LENGTH);
}

/** What stands in the place of a cell that holds nothing, and of one whose record is not there. */
const EMPTY = '（空欄）';
const NO_RECORD = '（なし）';

/** A side of a change in words: `1,200千円`, `未公表`, `公園をつくる`, `（空欄）`. */
export function sayCell(
  { kind }: RecordChange,
  { unit, kind: cellKind, ...sides }: CellChange,
  side: 'before' | 'after',
): string {
  const cell = sides[side];
  if (!cell) return kind === (side === 'before' ? 'added' : 'removed') ? NO_RECORD : EMPTY;
  if (typeof cell.value === 'number') return formatAmount(cell.value, unit);
  return oneLine(cell.name ?? (cellKind === 'list' ? cell.text.replaceAll(';', '、') : cell.text));
}

/** Which way a rating goes, in words that judge nothing. */
export function sayMove({ column: { phase }, kind }: RatingMove): string {
  const [up, down] = phase === 'check' ? ['上がる', '下がる'] : ['進む', '戻る'];
  return { up, down, across: '変わる', given: '付く', withdrawn: 'なくなる' }[kind] ?? '';
}

/** The two periods of a comparison: `令和2年度上半期 → 令和2年度下半期`. */
export function sayPeriods({ before, after }: PeriodChanges): string {
  return `${formatPeriodShort(before)} → ${formatPeriodShort(after)}`;
}
