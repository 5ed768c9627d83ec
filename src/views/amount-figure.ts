import { formatAmount, sayAmount } from '#src/domain/money.ts';

/** A total as people say it, in the table's unit where that reads otherwise, and what it covers. */
export interface AmountFigure {
  title: string;
  said: string;
  exact?: string;
  coverage: string[];
}

/** @param unknown what is said of a sum that is not known */
export function buildAmountFigure(
  words: Pick<AmountFigure, 'title' | 'coverage'>,
  sum: number | undefined,
  unit: string | undefined,
  unknown: string,
): AmountFigure {
  if (sum === undefined) return { ...words, said: unknown };
  const [said, exact] = [sayAmount(sum, unit), formatAmount(sum, unit)];
  return { ...words, said, ...(said !== exact && { exact }) };
}
