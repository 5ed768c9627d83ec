import type { KnownData } from '../known-data.ts';
import type { Candidate } from './find-header.ts';
import { recognizeSheet, type RecognizedSheet } from './recognize-sheet.ts';
import type { StatedAddress } from './stated-address.ts';

/** The one thing that all who say something say; undefined when they differ, or say nothing. */
function agreedOn<T>(values: readonly (T | undefined)[]): T | undefined {
  const [first, ...others] = new Set(values.filter((value) => value !== undefined));
  return others.length === 0 ? first : undefined;
}

function agreedAddress(sheets: readonly RecognizedSheet[], stated: StatedAddress): StatedAddress {
  const addresses = sheets.flatMap(({ address }) => ('found' in address ? [] : [address.address]));
  const plan = stated.plan ?? agreedOn(addresses.map((address) => address.plan));
  const periodId = stated.periodId ?? agreedOn(addresses.map((address) => address.periodId));
  return { ...(plan && { plan }), ...(periodId !== undefined && { periodId }) };
}

/** What one sheet of a book says of its plan and period holds for those that do not say it. */
export function settleAddresses(
  sheets: readonly RecognizedSheet[],
  candidates: readonly Candidate[],
  stated: StatedAddress,
  known: KnownData,
): RecognizedSheet[] {
  const agreed = agreedAddress(sheets, stated);
  return sheets.map((sheet) => {
    if (!('found' in sheet.address)) return sheet;
    const again = recognizeSheet(sheet, candidates, agreed, known);
    return 'kind' in again ? { ...again, stated } : sheet;
  });
}
