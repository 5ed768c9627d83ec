import { problem, type Problem } from '#src/diagnostics/problem.ts';
import type { Column } from '#src/tables/table.ts';
import type { SaidItem } from './item-index.ts';
import { cellAt, shownText, type RawRow } from './raw-row.ts';
import type { SheetContext, TargetReader } from './sheet-context.ts';

/** What a row is about: an item that it names only, or what its own cells say. */
export interface Subject {
  itemId?: string;
}

/** An id never has these; a total or a note that stands in its column has. */
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}※]/u;

/** What a row says of its item beside the id. */
export function saidItem(context: SheetContext, row: RawRow): SaidItem {
  const said: SaidItem = { name: '', number: '', departments: '', outline: '' };
  for (const use of context.columns) {
    if (use.role.kind === 'item') said[use.role.field] ||= shownText(context, row, use);
  }
  return said;
}

function identityColumns({ target: { table } }: TargetReader): Column[] {
  return table.columns.filter(({ key, required }) => required && table.identity.includes(key));
}

function ownText(context: SheetContext, row: RawRow, key: string): string {
  const use = context.columns.find(({ role }) => role.kind === 'own' && role.column.key === key);
  return (use && cellAt(context, row, use)?.text.trim()) ?? '';
}

/** Whether a total or a note stands where an id should; a date is what Excel made of an id. */
function isNote({ cell }: Column, text: string): boolean {
  const parsed = cell.parse(text);
  return (
    cell.kind === 'id' &&
    JAPANESE.test(text) &&
    'problem' in parsed &&
    parsed.problem.code !== 'id-date'
  );
}

function describeRow(context: SheetContext, row: RawRow): string {
  const texts = context.columns.map((use) => shownText(context, row, use));
  return [...new Set(texts)].filter((text) => text !== '').join(' ');
}

/** Reports a row that cannot be read, or says that it was left out as was asked for. */
function refuse(context: SheetContext, row: RawRow, found: Problem): undefined {
  const actual = describeRow(context, row);
  const isSkipped = context.skip.begins(actual);
  context.findings.add(isSkipped ? problem('row-skipped', { actual, why: '指定' }) : found, row.at);
}

function nameItem(context: SheetContext, row: RawRow, reader: TargetReader): Subject | undefined {
  const said = saidItem(context, row);
  const match = reader.items?.byName(said);
  if (!match) return undefined;
  if (!('item' in match)) {
    return refuse(context, row, problem('item-unmatched', { actual: said.name, ...match }));
  }
  const { id } = match.item;
  context.findings.once('item-by-name', row.at, (others) =>
    problem('item-by-name', { actual: said.name, expected: id, others }),
  );
  return { itemId: id };
}

/** What a row is about; undefined where nobody can tell, which is reported. */
export function findSubject(
  context: SheetContext,
  row: RawRow,
  reader: TargetReader,
): Subject | undefined {
  const identity = identityColumns(reader);
  const texts = identity.map(({ key }) => ownText(context, row, key));
  const isSaid = texts.some((text) => text !== '');
  if (!isSaid && reader.items && saidItem(context, row).name !== '') {
    return nameItem(context, row, reader);
  }
  const [first] = identity;
  const isNoted = first !== undefined && isNote(first, texts[0] ?? '');
  const isSound = identity.every(({ cell }, index) => {
    const text = texts[index] ?? '';
    return text !== '' && 'value' in cell.parse(text);
  });
  const isLeftOut = !isSound && context.skip.begins(describeRow(context, row));
  if (isSaid && !isNoted && !isLeftOut) return {};
  const expected = identity.map(({ header }) => header).join('」「');
  return refuse(
    context,
    row,
    problem('row-unknown', { actual: describeRow(context, row), expected }),
  );
}
