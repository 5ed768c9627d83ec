import { plainLineName, type CostDefinition, type CostLine } from '#src/domain/cost.ts';
import { leafLines, type Composition } from '#src/domain/cost-account.ts';
import { sayAmount } from '#src/domain/money.ts';
import { formatPercent } from './percent.ts';

const NAMED_PARTS = 3;

/** What the parts leave open, or have too much. */
function describeRest({ rest }: Composition, unit: string | undefined): string {
  if (rest === 0) return '';
  return rest > 0
    ? `内訳の分からない額が${sayAmount(rest, unit)}あります。`
    : `原典の内訳を足すと、合計より${sayAmount(-rest, unit)}多くなります。`;
}

/**
 * `内訳は、多い順に一般財源が3億円（75%）、国費が1億円（25%）です。`: what a total is made of, its largest
 * parts by name. Empty where nothing is known of the parts, and for a total that is not above zero.
 */
export function describeMakeup(
  definition: CostDefinition,
  root: CostLine,
  composition: Composition | undefined,
): string {
  const lines = leafLines(definition, root).filter(({ id }) => id !== root.id);
  const parts = lines
    .map((line) => ({ name: plainLineName(line), value: composition?.parts.get(line.id) ?? 0 }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value);
  if (!composition || composition.total <= 0 || parts.length === 0) return '';
  const { total } = composition;
  const [only, second] = parts;
  const rest = describeRest(composition, root.unit);
  if (only?.value === total && !second) return `すべて${only.name}です。${rest}`;
  const named = parts
    .slice(0, NAMED_PARTS)
    .map(
      ({ name, value }) =>
        `${name}が${sayAmount(value, root.unit)}（${formatPercent(value, total)}）`,
    );
  const more = parts.length > NAMED_PARTS ? 'など' : '';
  const order = second ? '多い順に' : '';
  return `内訳は、${order}${named.join('、')}${more}です。${rest}`;
}
