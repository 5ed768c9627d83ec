/** A cell that the source of the data leaves open, as a note beside the data says. */
export interface SourceGap {
  /** The table that has the cell; `plan` for what concerns all of them. */
  table: string;
  targetId: string;
  /** Header of the cell. */
  header: string;
  text: string;
}

const LOST_IN_SOURCE = '原典で欠落';

/** The rows of the files of a folder, by the file's name. */
type Neighbours = ReadonlyMap<string, readonly Record<string, string>[]>;

/** What `notes.csv` beside a file says that the source does not say. */
function gapsBeside(neighbours: Neighbours): SourceGap[] {
  return (neighbours.get('notes.csv') ?? [])
    .filter((row) => row['種類'] === LOST_IN_SOURCE)
    .map((row) => ({
      table: row['対象表'] ?? '',
      targetId: row['対象ID'] ?? '',
      header: row['欄'] ?? '',
      text: row['説明'] ?? '',
    }));
}

/** The note that says why the cell of a row of some table is empty; a note on the plan is about every row. */
export function findGap(
  neighbours: Neighbours,
  header: string,
  rows: readonly { table: string; id: string }[],
): SourceGap | undefined {
  return gapsBeside(neighbours).find(
    (gap) =>
      gap.header === header &&
      (gap.table === 'plan' ||
        rows.some((row) => row.table === gap.table && row.id === gap.targetId)),
  );
}

/** Which cell the source leaves open, and what the note says of it. */
export function describeGap({ targetId, header, text }: SourceGap): string {
  return `${targetId} の「${header}」：${text}`;
}
