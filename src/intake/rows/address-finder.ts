import { cellPlace } from '../place.ts';
import type { Address } from '../target.ts';
import { shownText, type RawRow } from './raw-row.ts';
import type { ColumnUse } from './read-columns.ts';
import { rowAddress } from './row-address.ts';
import type { SheetContext } from './sheet-context.ts';

type AddressFinder = (row: RawRow) => Address | undefined;

/** Where the rows belong that do not say so themselves; a doubt or a failure is reported when first asked. */
function sheetAddress({ sheet, findings }: SheetContext): () => Address | undefined {
  const { address } = sheet;
  const at = cellPlace(sheet, sheet.header.row, 0);
  let isReported = false;
  return () => {
    const problems = 'found' in address ? [address.found] : address.doubts;
    if (!isReported) problems.forEach((each) => findings.add(each, at));
    isReported = true;
    return 'found' in address ? undefined : address.address;
  };
}

/** Which of a sheet's columns say where a row belongs, by the keys of published tables. */
function publishedColumns({ columns }: SheetContext): [key: string, use: ColumnUse][] {
  return columns.flatMap((use) =>
    use.role.kind === 'published' ? [[use.role.key, use] as [string, ColumnUse]] : [],
  );
}

/** Whether the rows of a sheet say of which plan they are, as those of published tables do. */
export function isPublished(context: SheetContext): boolean {
  return publishedColumns(context).some(([key]) => key === 'planId');
}

/** Finds where rows belong; a row that belongs nowhere is reported, once for all that are alike. */
export function addressFinder(context: SheetContext): AddressFinder {
  const { sheet, known, findings } = context;
  const published = publishedColumns(context);
  const addressOfSheet = sheetAddress(context);
  return (row) => {
    const said = new Map(published.map(([key, use]) => [key, shownText(context, row, use)]));
    const address = rowAddress(sheet.kind.scope, said, known, sheet.stated);
    if (address === undefined) return addressOfSheet();
    if (!('found' in address)) return address;
    const { found } = address;
    findings.once(`${found.code} ${found.message}`, row.at, () => found);
    return undefined;
  };
}
