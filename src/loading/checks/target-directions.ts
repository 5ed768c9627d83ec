import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { assessIndicator } from '#src/domain/assess-indicator.ts';
import { DIRECTIONS, type Direction } from '#src/domain/indicator.ts';
import type { Measurement } from '#src/domain/measurement.ts';
import type { DraftPlan } from '../draft.ts';

/** The side on which the target lies, when that is the side that the direction calls worse. */
function worseSide(direction: Direction, measurements: Measurement[]): string | undefined {
  const { baseline, target } = assessIndicator(direction, measurements);
  if (!baseline || !target || target.value === baseline.value) return undefined;
  const isHigher = target.value > baseline.value;
  if (direction === 'increase') return isHigher ? undefined : '基準値より小さい';
  return direction === 'decrease' && isHigher ? '基準値より大きい' : undefined;
}

function isExplained({ notes }: DraftPlan, id: string): boolean {
  return (notes?.rows ?? []).some(
    ({ values }) =>
      values['table'] === 'indicators' &&
      values['targetId'] === id &&
      values['header'] === '望ましい方向',
  );
}

/** A target on the worse side of the baseline is a slip, or wants a word of explanation. */
export function checkTargetDirections(plan: DraftPlan): Diagnostic[] {
  const measurements = (plan.measurements?.rows ?? []).flatMap(({ row }) => row ?? []);
  return (plan.indicators?.rows ?? []).flatMap(({ row, at }) => {
    if (!row || isExplained(plan, row.id)) return [];
    const own = measurements.filter(({ indicatorId }) => indicatorId === row.id);
    const series = Map.groupBy(own, (each) => each.series);
    const side = [...series.values()].map((each) => worseSide(row.direction, each)).find(Boolean);
    if (side === undefined) return [];
    const word = DIRECTIONS.find(({ code }) => code === row.direction)?.word ?? row.direction;
    return [locate(problem('target-direction', { actual: word, expected: side }), at('direction'))];
  });
}
