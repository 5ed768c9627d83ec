import {
  effectTotal,
  effectYears,
  runningTotals,
  subtract,
  type Edition,
  type Effect,
  type EffectDefinition,
} from '#src/domain/effect.ts';
import { editionPairs } from '#src/domain/effect-totals.ts';
import { formatEraFiscalYear } from '#src/domain/era.ts';
import { formatAmount, formatDifference, sayAmount } from '#src/domain/money.ts';
import { formatFiscalYear } from '#src/domain/period.ts';
import type { ChartCell, ChartPoint, ChartSeries, ChartView } from './chart.ts';
import { editionName, effectTitle, kindName } from './effect-words.ts';
import type { Link } from './page.ts';

type Totals = readonly (number | undefined)[];
type Read = (totals: Totals) => Totals;

/** Each edition's value of each year. */
interface Line {
  edition: Edition;
  values: Totals;
}

interface Basis {
  definition: EffectDefinition;
  effects: readonly Effect[];
  data: Link | undefined;
}

function linesOf({ definition, effects }: Basis, read: Read): Line[] {
  const years = effectYears(effects);
  return definition.editions.map((edition) => ({
    edition,
    values: read(years.map((fiscalYear) => effectTotal(effects, edition.id, { fiscalYear }))),
  }));
}

function seriesOf(
  { definition, effects }: Basis,
  { edition, values }: Line,
  role: ChartSeries['role'],
): ChartSeries {
  const years = effectYears(effects);
  const points = values.map((value, index): ChartPoint | null => {
    if (value === undefined) return null;
    const isForecast = kindName(effects, edition.id, years[index] ?? 0).includes('見込');
    const text = sayAmount(value, definition.unit);
    return { value, text, ...(isForecast && { hollow: true }) };
  });
  return { name: editionName(edition), role, points };
}

const UNKNOWN: ChartCell = { text: '分からない', absent: true };

function amountCell(value: number | undefined, kind = ''): ChartCell {
  if (value === undefined) return UNKNOWN;
  return { text: formatAmount(value) + (kind === '' ? '' : `（${kind}）`) };
}

function differenceCell(value: number | undefined): ChartCell {
  return value === undefined ? UNKNOWN : { text: formatDifference(value) };
}

/** Years down, editions and their differences across: narrow enough for a phone. */
function tableOf(basis: Basis, lines: readonly Line[], withKinds: boolean): ChartView['table'] {
  const { definition, effects } = basis;
  const pairs = editionPairs(definition);
  const valueAt = (id: string, index: number): number | undefined =>
    lines.find(({ edition }) => edition.id === id)?.values[index];
  const rows = effectYears(effects).map((year, index) => ({
    header: formatFiscalYear(year),
    cells: [
      ...lines.map(({ edition, values }) =>
        amountCell(values[index], withKinds ? kindName(effects, edition.id, year) : ''),
      ),
      ...pairs.map(({ edition, against }) =>
        differenceCell(subtract(valueAt(edition.id, index), valueAt(against.id, index))),
      ),
    ],
  }));
  return {
    columns: [
      `年度（単位：${definition.unit}）`,
      ...lines.map(({ edition }) => editionName(edition)),
      ...pairs.map(({ edition }) => (pairs.length === 1 ? '差' : `差（${editionName(edition)}）`)),
    ],
    rows,
  };
}

function frameOf({ definition, effects, data }: Basis) {
  return {
    unit: definition.unit,
    categories: effectYears(effects).map(formatEraFiscalYear),
    hollowMeaning: '見込',
    ...(data && { data }),
  };
}

/** The last year's amounts: `令和9年度は、当初が7億円、見直し後が10億円です。` */
function describeLast({ definition, effects }: Basis, lines: readonly Line[], suffix = ''): string {
  const year = formatEraFiscalYear(effectYears(effects).at(-1) ?? 0) + suffix;
  const ends = lines.flatMap(({ edition, values }) => {
    const last = values.at(-1);
    return last === undefined
      ? []
      : [`${editionName(edition)}が${sayAmount(last, definition.unit)}`];
  });
  return ends.length === 0
    ? `${year}は分かりません（値の分からない年度があります）。`
    : `${year}は、${ends.join('、')}です。`;
}

/** What each year saves or earns, edition beside edition. */
export function buildYearChart(basis: Basis): ChartView {
  const lines = linesOf(basis, (totals) => totals);
  return {
    id: 'effects-by-year',
    kind: 'grouped-bars',
    title: `年度ごとの${effectTitle(basis.definition)}`,
    sentence: describeLast(basis, lines),
    series: lines.map((line) => seriesOf(basis, line, 'actual')),
    table: tableOf(basis, lines, true),
    ...frameOf(basis),
  };
}

/** What the years add up to, one after the other: the compared edition is the path, the other goes along it. */
export function buildRunningChart(basis: Basis): ChartView {
  const { definition } = basis;
  const lines = linesOf(basis, runningTotals);
  const paths = new Set(editionPairs(definition).map(({ against }) => against.id));
  return {
    id: 'effects-running',
    kind: 'line',
    title: `${effectTitle(definition)}の累計`,
    sentence: describeLast(basis, lines, 'までの累計'),
    series: lines.map((line) =>
      seriesOf(basis, line, paths.has(line.edition.id) ? 'target' : 'actual'),
    ),
    table: tableOf(basis, lines, false),
    ...frameOf(basis),
  };
}
