import { itemsTable } from '#src/tables/items.ts';
import { scanCsv, type RawCell } from '../raw-csv.ts';
import { editRawText, toBytes, toRawText, type Edit } from '../raw-text.ts';

function headerOf(key: string): string {
  return itemsTable.columns.find((column) => column.key === key)?.header ?? key;
}

/** A cell more at the end of a record. */
function append(record: readonly RawCell[], text: string, delimiter: string): Edit {
  const end = record.at(-1)?.end ?? 0;
  return { start: end, end, text: delimiter + text };
}

/**
 * Writes the days on which items ended into items.csv. Every other byte of the file stays as it is; a file
 * without the column gets it as its last. A day that is written already is kept.
 * @param bytes an items.csv that loading reads without errors
 * @param ends the last day (`YYYY-MM-DD`) of each item that ended, by its id
 */
export function endItems(bytes: Uint8Array, ends: ReadonlyMap<string, string>): Uint8Array {
  const raw = toRawText(bytes);
  const [header = [], ...records] = scanCsv(raw);
  const idAt = header.findIndex(({ text }) => text === headerOf('id'));
  const endAt = header.findIndex(({ text }) => text === headerOf('end'));
  const endOf = (record: readonly RawCell[]): string => ends.get(record[idAt]?.text ?? '') ?? '';
  if (endAt < 0) {
    const delimiter = raw.units[header[0]?.end ?? 0] ?? ',';
    const cells = records.map((record) => append(record, endOf(record), delimiter));
    return toBytes(editRawText(raw, [append(header, headerOf('end'), delimiter), ...cells]));
  }
  const edits = records.flatMap((record): Edit[] => {
    const cell = record[endAt];
    const text = endOf(record);
    return cell?.text === '' && text !== '' ? [{ start: cell.start, end: cell.end, text }] : [];
  });
  return toBytes(editRawText(raw, edits));
}
