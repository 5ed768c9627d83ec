/** The charts of the style page: every kind, with gaps, negative values and values that are no results. */
import { DCAT_PATH } from '#src/domain/site-paths.ts';
import type { ChartPoint, ChartSeries, ChartView } from './chart.ts';

const YEARS = ['令和元年度', '令和2年度', '令和3年度', '令和4年度'];

/** @param values null for a gap */
function aSeries(
  name: string,
  role: ChartSeries['role'],
  values: readonly (number | null)[],
  unit: string,
): ChartSeries {
  const toPoint = (value: number | null): ChartPoint | null =>
    value === null
      ? null
      : { value, text: `${value.toLocaleString('ja-JP').replace('-', '▲')}${unit}` };
  return { name, role, points: values.map(toPoint) };
}

function tableOf(series: readonly ChartSeries[]): ChartView['table'] {
  return {
    columns: ['年度', ...series.map(({ name }) => name)],
    rows: YEARS.map((header, index) => ({
      header,
      cells: series.map(({ points }) => {
        const text = points[index]?.text;
        return text === undefined ? { text: '記載なし', absent: true } : { text };
      }),
    })),
  };
}

type Own = Pick<ChartView, 'id' | 'kind' | 'title' | 'sentence' | 'unit' | 'series'>;

function aChart(own: Own): ChartView {
  return { ...own, categories: YEARS, table: tableOf(own.series) };
}

/** The last point of a series is a forecast. */
function withForecast(series: ChartSeries): ChartSeries {
  const points = series.points.map((point, index, { length }) =>
    point && index === length - 1 ? { ...point, hollow: true } : point,
  );
  return { ...series, points };
}

const LINES = [
  aSeries('実績値', 'actual', [89.6, null, 91.5, 90.2], '%'),
  aSeries('目標値', 'target', [90, 90, 89.5, 89], '%'),
];

const PARTS = ['経常収支', '国庫支出', '県支出', '地方債', '一般財源', 'そのほか'].map(
  (name, index) =>
    withForecast(
      aSeries(name, 'part', [3200 - 400 * index, 3000, 2800 - 300 * index, 2600], '千円'),
    ),
);

const GROUPS = [
  aSeries('計画策定時点', 'part', [-420, 1200, 2600, 3100], '千円'),
  withForecast(aSeries('後期計画策定時点', 'part', [-180, 900, null, 3500], '千円')),
];

export const CHARTS: readonly ChartView[] = [
  {
    ...aChart({
      id: 'chart-line',
      kind: 'line',
      title: '経常収支比率',
      sentence: '令和元年度の89.6%から、令和4年度は90.2%になりました。',
      unit: '%',
      series: LINES,
    }),
    data: { text: '見本の値（JSON-LD）', path: DCAT_PATH },
  },
  aChart({
    id: 'chart-stacked',
    kind: 'stacked-bars',
    title: 'トータルコストの内訳',
    sentence: '令和4年度の見込みは、どの財源も260万円です。',
    unit: '千円',
    series: PARTS,
  }),
  aChart({
    id: 'chart-grouped',
    kind: 'grouped-bars',
    title: '年度ごとの改革改善効果額',
    sentence: '令和元年度は、どちらの時点でもマイナスです。',
    unit: '千円',
    series: GROUPS,
  }),
  aChart({
    id: 'chart-empty',
    kind: 'line',
    title: '値のない指標',
    sentence: 'どの年度の値も、原典にありません。',
    unit: '%',
    series: [aSeries('実績値', 'actual', [null, null, null, null], '%')],
  }),
];
