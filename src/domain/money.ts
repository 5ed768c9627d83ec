/** How many yen the money units stand for. */
const YEN: Readonly<Record<string, number>> = {
  円: 1,
  千円: 1_000,
  万円: 10_000,
  百万円: 1_000_000,
  億円: 100_000_000,
};

const STEPS = [
  { name: '兆', yen: 1_000_000_000_000 },
  { name: '億', yen: 100_000_000 },
  { name: '万', yen: 10_000 },
];

/** Written in yen, a smaller amount is said as it stands: 1,000円 and not 1千円. */
const SPELLED_FROM = 10_000;

/** Every digit that was written; the default would round to three decimals. */
const DIGITS = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 20 });

const signed = (value: number, text: string): string => (value < 0 ? `▲${text}` : text);

/** `429020` → `429,020`, `-62493` → `▲62,493`; with the unit, `429,020千円`. */
export function formatAmount(value: number, unit = ''): string {
  return signed(value, DIGITS.format(Math.abs(value)) + unit);
}

/** Whether amounts in the unit can be said in yen. */
export function isMoneyUnit(unit: string | undefined): boolean {
  return unit !== undefined && unit in YEN;
}

function spellYen(yen: number): string {
  let rest = yen;
  let text = '';
  for (const step of STEPS) {
    const count = Math.floor(rest / step.yen);
    rest -= count * step.yen;
    if (count > 0) text += DIGITS.format(count) + step.name;
  }
  if (rest > 0) text += rest % 1_000 === 0 ? `${rest / 1_000}千` : DIGITS.format(rest);
  return `${text || '0'}円`;
}

/**
 * An amount the way people say it: `429020` in 千円 → `4億2,902万円`, `-62493` → `▲6,249万3千円`.
 * In a unit that is not money it is the number with its unit.
 */
export function sayAmount(value: number, unit = ''): string {
  const factor = YEN[unit];
  const isSmall = factor === 1 && Math.abs(value) < SPELLED_FROM;
  if (factor === undefined || isSmall) return formatAmount(value, unit);
  // Fractions of a yen are noise of the multiplication: 0.29 × 1000 is not 290 to a computer.
  return signed(value, spellYen(Number((Math.abs(value) * factor).toFixed(4))));
}

/** Round amounts by which a reader learns to read a unit. */
const EXAMPLES: Readonly<Record<string, number>> = { 千円: 10_000, 百万円: 100 };

/** `千円（10,000千円＝1,000万円）`: what a table says of its unit; just the unit where it is said as it is written. */
export function describeUnit(unit: string): string {
  const value = EXAMPLES[unit];
  return value === undefined
    ? unit
    : `${unit}（${formatAmount(value, unit)}＝${sayAmount(value, unit)}）`;
}

/** As written and as said: `10,000千円（1,000万円）`; once where both are the same, as nothing is. */
export function formatBothWays(value: number, unit = ''): string {
  const [written, said] = [formatAmount(value, unit), sayAmount(value, unit)];
  return value === 0 || written === said ? written : `${written}（${said}）`;
}

const PERCENT = ['%', '％'];

/**
 * A difference always has its sign: `+36,545`, `▲180,698`; none is `0`. Percentages differ by points:
 * from 64％ to 63％ is not one percent less.
 */
export function formatDifference(value: number, unit = ''): string {
  const points = PERCENT.includes(unit) ? 'ポイント' : unit;
  return (value > 0 ? '+' : '') + formatAmount(value, points);
}
