import { overallOutcome } from '#src/domain/assess-series.ts';
import type { Plan } from '#src/domain/dataset.ts';
import { countedItems, latestPeriod } from '#src/domain/plan-queries.ts';
import { sentencesOf } from '#src/domain/sentences.ts';
import type { PlanContext } from './context.ts';
import type { DistributionView } from './distribution.ts';
import { evaluationsIn, headlineDistribution } from './evaluation.ts';
import { assessmentsOf, countOutcomes, summariseOutcomes } from './indicator-summary.ts';
import { buildOutcome } from './indicator-outcome.ts';
import { formatPercent } from './percent.ts';
import { describePeriod } from './period-lead.ts';

/** Where a plan stands, as far as its data say: a few sentences and, where something was rated, a bar. */
export interface PlanStatus {
  /** The one sentence to say where there is room for no more. */
  headline: string;
  lead: string;
  bar?: DistributionView;
}

/** What a plan shows of which no period is published. */
const NO_PERIOD = '期ごとの進み具合は、データに載っていません。';

/** Where all indicators that can be judged are alike. @param which `判定できる6指標（全7指標）` */
function describeAlike(which: string, count: number, reached: boolean): string {
  if (count === 1) return `${which}は、目標の水準に${reached ? 'あります' : 'ありません'}。`;
  return reached
    ? `${which}すべてが、目標の水準にあります。`
    : `${which}のうち、目標の水準にあるものはありません。`;
}

/** `7指標のうち、目標の水準にあるのは3指標です。`: empty for a plan without indicators. */
export function describeReached(plan: Plan): string {
  const total = plan.indicators.length;
  const outcomes = plan.indicators.map((each) => overallOutcome(assessmentsOf(plan, each)));
  const judged = outcomes.filter((each) => each !== 'undetermined').length;
  const reached = outcomes.filter((each) => each === 'achieved' || each === 'ahead').length;
  if (total === 0) return '';
  if (judged === 0) return `${total}指標は、目標の水準にあるかどうかを判定できません。`;
  const which = judged === total ? `${total}指標` : `判定できる${judged}指標（全${total}指標）`;
  return reached === 0 || reached === judged
    ? describeAlike(which, judged, reached > 0)
    : `${which}のうち、目標の水準にあるのは${reached}指標です。`;
}

/** The outcomes of the indicators as a bar; undefined for a plan without indicators. */
function indicatorBar(plan: Plan): DistributionView | undefined {
  const total = plan.indicators.length;
  if (total === 0) return undefined;
  const segments = countOutcomes(plan).map(({ outcome, word, count }) => {
    const { tone } = buildOutcome(outcome);
    return { code: word, label: word, tone, count, share: formatPercent(count, total) };
  });
  const sentence = summariseOutcomes(plan);
  return { scaleName: '指標', unit: '指標', total, rated: total, segments, sentence };
}

const firstSentence = (text: string): string => sentencesOf(text)[0] ?? '';

/** By the grades of the latest period; where there are none, by what was reported and the indicators. */
export function buildPlanStatus(context: PlanContext): PlanStatus {
  const { plan } = context;
  const period = latestPeriod(plan);
  const [column, ...others] = period ? evaluationsIn(context, period) : [];
  const grades = headlineDistribution(context, period, countedItems(plan));
  const lead = period ? describePeriod(context, period) : NO_PERIOD;
  if (grades && grades.rated > 0) {
    const by = others.length > 0 ? `${column?.header}では、` : '';
    return { headline: by + firstSentence(grades.sentence), lead, bar: grades };
  }
  const bar = indicatorBar(plan);
  const reached = describeReached(plan);
  return { headline: reached || lead, lead: lead + reached, ...(bar && { bar }) };
}
