/** A list of changes as rows of words. */
export interface SummaryTable {
  title: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** Columns that hold numbers, from 0. */
  numeric: readonly number[];
  /** The last two columns are running text before and after. */
  isText: boolean;
}

/** What changes in one plan, in what a publisher's plans share, or in the site as a whole. */
export interface SummaryPart {
  title: string;
  remarks: string[];
  tables: SummaryTable[];
}

/** A table of some changes; none when there are no rows. */
export function summaryTable(
  title: string,
  header: readonly string[],
  rows: SummaryTable['rows'],
  { numeric = [], isText = false }: { numeric?: readonly number[]; isText?: boolean } = {},
): SummaryTable[] {
  return rows.length === 0
    ? []
    : [{ title: `${title}（${rows.length}件）`, header, rows, numeric, isText }];
}
