/** Half-width characters take half the room. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u0100' ? 0.5 : 1), 0);
}

/** Parts of 100 in proportion to the weights, which are not all 0; to a tenth. */
function share(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((weight / total) * 1000) / 10);
}

/** No weight below its least percent of the whole. */
function raise(weights: readonly number[], least: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, index) => Math.max(weight, (total * (least[index] ?? 0)) / 100));
}

/**
 * How wide the columns of a table are to be, in percent, so that its rows are low: the shares that make
 * the squares of the cells' heights (text over width) least in sum, which are as the cube roots of the squared texts.
 * @param rows the width of each cell's text, row by row
 * @param least of each column, before the others make room for it
 */
export function columnShares(
  rows: readonly (readonly number[])[],
  least: readonly number[],
): number[] {
  const weights = least.map((_, index) =>
    Math.cbrt(rows.reduce((sum, row) => sum + (row[index] ?? 0) ** 2, 0)),
  );
  const isBlank = weights.every((weight) => weight === 0);
  return share(isBlank ? weights.map(() => 1) : raise(weights, least));
}
