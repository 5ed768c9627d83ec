/** Half-width characters take half the room. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u0100' ? 0.5 : 1), 0);
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

/** Parts of 100 in proportion to the weights, which are not all 0; to a tenth. */
function share(weights: readonly number[]): number[] {
  const total = sumOf(weights);
  return weights.map((weight) => Math.round((weight / total) * 1000) / 10);
}

/**
 * Parts of 100 in proportion to the weights, none below its least: those that would be have just that, and the others
 * share what they leave.
 * @param held which columns have their least already
 */
function shareAbove(
  weights: readonly number[],
  least: readonly number[],
  held: readonly boolean[] = weights.map(() => false),
): number[] {
  const room = Math.max(0, 100 - sumOf(least.filter((_, index) => held[index])));
  // Columns without words weigh nothing, also where no others are left to share with.
  const total = sumOf(weights.filter((_, index) => !held[index])) || 1;
  const shares = weights.map((weight, index) =>
    held[index] ? (least[index] ?? 0) : (weight / total) * room,
  );
  const short = shares.map((each, index) => held[index] || each < (least[index] ?? 0));
  return short.every((each, index) => each === held[index])
    ? shares
    : shareAbove(weights, least, short);
}

/**
 * How wide the columns of a table are to be, in percent, so that its rows are low: the shares that make
 * the squares of the cells' heights (text over width) least in sum, which are as the cube roots of the squared texts.
 * @param rows the width of each cell's text, row by row
 * @param least of each column, in percent: the others make room for it; where all of them together are too much, each
 *   gets its part
 */
export function columnShares(
  rows: readonly (readonly number[])[],
  least: readonly number[],
): number[] {
  const weights = least.map((_, index) =>
    Math.cbrt(rows.reduce((sum, row) => sum + (row[index] ?? 0) ** 2, 0)),
  );
  const isBlank = weights.every((weight) => weight === 0);
  return share(isBlank ? weights.map(() => 1) : shareAbove(weights, least));
}
