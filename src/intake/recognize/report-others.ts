import { problem, type Problem } from '#src/diagnostics/problem.ts';
import { FIXED_COLUMNS } from '#src/tables/progress.ts';
import type { Findings } from '../findings.ts';
import { sheetPlace } from '../place.ts';
import type { Sheet } from '../sheet-book.ts';
import type { FoundHeader } from './find-header.ts';

/** A sheet on which no table is found. */
export interface OtherSheet {
  sheet: Sheet;
  nearest?: FoundHeader;
  isDerived?: boolean;
}

/** Fewer headers of a table than this stand on a sheet by chance: a legend, a note. */
const TELLING_HEADERS = 3;

const EXPECTED =
  'たとえば進捗では「項目ID」と様式の欄の見出し（plan.yaml の form）、ほかの表ではデータカタログにある見出しです。';

/** What a row that is almost a header lacks: what tells its rows apart, or all that they could say. */
function missingHeaders({ missing, own, candidate }: FoundHeader): string[] {
  if (missing.length > 0 || own > 0) return missing;
  const { identity, columns } = candidate.kind.table;
  const fixed = [...identity, ...FIXED_COLUMNS.map(({ key }) => key)];
  return columns.filter(({ key }) => !fixed.includes(key)).map(({ header }) => header);
}

/** No table is found, though one was meant. */
export function unrecognized(nearest?: FoundHeader): Problem {
  const missing = nearest && nearest.known > 1 ? missingHeaders(nearest) : [];
  const near =
    nearest && missing.length > 0
      ? { title: nearest.candidate.kind.table.title, missing: missing.join('」「') }
      : undefined;
  return problem('upload-unrecognized', { expected: EXPECTED, near });
}

function likeness({ nearest }: OtherSheet): number {
  return nearest?.own ?? 0;
}

function describeOther(other: OtherSheet, isMeant: boolean): Problem {
  if (other.isDerived) return problem('table-derived', {});
  return isMeant
    ? unrecognized(other.nearest)
    : problem('sheet-unknown', { actual: other.sheet.name ?? '' });
}

/**
 * Names the sheets that are not read. One at least must be; the others may be notes, unless they are
 * nearly a table.
 * @param isLost whether no sheet of the file is read
 */
export function reportOthers(
  file: string,
  others: readonly OtherSheet[],
  isLost: boolean,
  findings: Findings,
): void {
  const likeliest = others.toSorted((a, b) => likeness(b) - likeness(a))[0];
  for (const other of others) {
    const isMeant = (isLost && other === likeliest) || likeness(other) >= TELLING_HEADERS;
    findings.add(describeOther(other, isMeant), sheetPlace({ file, sheet: other.sheet }));
  }
}
