/** Reads published tables as a stranger would who knows only what the data catalogue says. */
import Papa from 'papaparse';
import type { SourceFile } from '#src/loading/source-file.ts';
import { unescapeBreaks } from '#src/tables/escaped-breaks.ts';

export type PublishedRecord = Record<string, string>;

/** Columns that a published table puts before its own. */
const CONTEXT = ['全国地方公共団体コード', '団体名', '計画ID'];
const PERIOD_CONTEXT = ['期間ID', '期間開始日', '期間終了日'];

/** The cells of a CSV text, header first; the byte order mark is not one of them. */
export function parsePublished(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    skipEmptyLines: 'greedy',
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

/** The rows of a published table by header, line breaks restored. */
export function readRecords(csv: string): PublishedRecord[] {
  const [header = [], ...rows] = parsePublished(csv);
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, unescapeBreaks(row[index] ?? '')])),
  );
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function toFile(
  path: string,
  header: readonly string[],
  rows: readonly PublishedRecord[],
): SourceFile {
  const cells = rows.map((row) => header.map((name) => row[name] ?? ''));
  return { path, bytes: encode(Papa.unparse([[...header], ...cells])) };
}

/** A published table with its lists: what lies in tables of their own is back in its cell. */
interface WholeTable {
  header: string[];
  rows: PublishedRecord[];
}

const POSITION = 'セル内の順';

function readTable(csv: string): WholeTable {
  return { header: parsePublished(csv)[0] ?? [], rows: readRecords(csv) };
}

/** Puts the values of a child table into a last column of its parent, in their order. */
function joinChild(parent: WholeTable, child: WholeTable): WholeTable {
  const shared = child.header.filter((name) => parent.header.includes(name));
  const column = child.header.at(-1) ?? '';
  const keyOf = (row: PublishedRecord) => JSON.stringify(shared.map((name) => row[name]));
  const lists = Map.groupBy(child.rows, keyOf);
  const valueOf = (row: PublishedRecord): string =>
    (lists.get(keyOf(row)) ?? [])
      .toSorted((a, b) => Number(a[POSITION]) - Number(b[POSITION]))
      .map((each) => each[column])
      .join(';');
  return {
    header: [...parent.header, column],
    rows: parent.rows.map((row) => ({ ...row, [column]: valueOf(row) })),
  };
}

/** A table's children are called after it and have the column that puts values of one cell in order. */
function readWhole(table: string, tables: ReadonlyMap<string, string>): WholeTable | undefined {
  const csv = tables.get(table);
  if (csv === undefined) return undefined;
  const longer = [...tables.keys()].filter((name) => name.startsWith(`${table}-`));
  const children = longer
    .filter((name) => !longer.some((other) => name.startsWith(`${other}-`)))
    .map((name) => readTable(tables.get(name) ?? ''))
    .filter(({ header }) => header.includes(POSITION));
  return children.reduce(joinChild, readTable(csv));
}

const without = (header: readonly string[], dropped: readonly string[]): string[] =>
  header.filter((name) => !dropped.includes(name));

/** One file a period, without the columns that only other kinds of periods fill. */
function filesOfPeriods(
  folder: string,
  table: string,
  whole: WholeTable | undefined,
): SourceFile[] {
  if (!whole) return [];
  const header = without(whole.header, [...CONTEXT, ...PERIOD_CONTEXT]);
  const periods = Map.groupBy(whole.rows, (row) => row['期間ID'] ?? '');
  return [...periods].map(([id, rows]) => {
    const filled = header.filter((name) => rows.some((row) => row[name] !== ''));
    return toFile(`${folder}/periods/${id}/${table}.csv`, filled, rows);
  });
}

const WHOLE = [
  'outline',
  'items',
  'indicators',
  'measurements',
  'milestones',
  'costs',
  'effects',
  'lineage',
  'retrospective',
  'retrospective-actions',
  'notes',
  'corrections',
];
const BY_PERIOD = ['progress', 'reviews'];

/**
 * The data folder of a plan, made of its published tables.
 * @param tables text of `<table>.csv` by table
 */
export function toDataFiles(
  publisher: string,
  plan: string,
  tables: ReadonlyMap<string, string>,
): SourceFile[] {
  const folder = `${publisher}/${plan}`;
  const whole = (table: string, place: string): SourceFile[] => {
    const read = readWhole(table, tables);
    return read ? [toFile(`${place}/${table}.csv`, without(read.header, CONTEXT), read.rows)] : [];
  };
  return [
    ...whole('departments', publisher),
    ...WHOLE.flatMap((table) => whole(table, folder)),
    ...BY_PERIOD.flatMap((table) => filesOfPeriods(folder, table, readWhole(table, tables))),
  ];
}
