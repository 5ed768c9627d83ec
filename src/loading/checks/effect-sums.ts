import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { effectTotal, type Effect, type EffectDefinition } from '#src/domain/effect.ts';
import { formatFiscalYear } from '#src/domain/period.ts';
import type { DraftPlan } from '../draft.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { isNoted } from './is-noted.ts';

interface Sum {
  /** The node that is summed up; absent for all of them. */
  outline: string | undefined;
  path: (string | number)[];
  subject: string;
  parts: string;
  stated: number;
  sum: number | undefined;
}

function statedTotals({ statedTotals = [] }: EffectDefinition, effects: readonly Effect[]): Sum[] {
  return statedTotals.map(({ edition, outline, fiscalYear, value }, index) => {
    const year = fiscalYear === undefined ? '' : `${formatFiscalYear(fiscalYear)}の`;
    return {
      outline,
      path: ['effects', 'statedTotals', index, 'value'],
      subject: `${edition} の${year}${outline ?? '全体'}の合計`,
      parts: 'effects.csv の行',
      stated: value,
      sum: effectTotal(effects, edition, { outline, fiscalYear }),
    };
  });
}

function difference(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b;
}

function statedDifferences(
  { statedDifferences = [] }: EffectDefinition,
  effects: readonly Effect[],
): Sum[] {
  return statedDifferences.map(({ edition, against, outline, value }, index) => ({
    outline,
    path: ['effects', 'statedDifferences', index, 'value'],
    subject: `${against} から ${edition} への${outline ?? '全体'}の差`,
    parts: 'effects.csv の行の差',
    stated: value,
    sum: difference(
      effectTotal(effects, edition, { outline }),
      effectTotal(effects, against, { outline }),
    ),
  }));
}

function report({ path, subject, parts, stated, sum }: Sum, yaml: YamlFile): Diagnostic[] {
  if (sum === undefined || sum === stated) return [];
  const facts = { subject, parts, actual: String(stated), expected: String(sum) };
  return [locate(problem('sum-mismatch', facts), yaml.at(path))];
}

/**
 * Whether a note on the node says that the source contradicts itself there; a total of all nodes cannot
 * be right where one of them is noted.
 */
function isExplained(plan: DraftPlan, { outline }: Sum, rows: readonly Effect[]): boolean {
  const nodes = outline === undefined ? rows.map(({ outlineId }) => outlineId) : [outline];
  return [...new Set(nodes)].some((node) => isNoted(plan, 'effects', node));
}

/**
 * The totals and differences that the source states must follow from the rows, unless a note says that
 * the source itself is off.
 */
export function checkEffectSums(plan: DraftPlan): Diagnostic[] {
  const { effects } = plan;
  const { value, yaml } = plan.definition;
  if (!value?.effects || !yaml || !effects?.complete) return [];
  const rows = effects.rows.flatMap(({ row }) => row ?? []);
  if (rows.length < effects.rows.length) return [];
  const sums = [...statedTotals(value.effects, rows), ...statedDifferences(value.effects, rows)];
  return sums.filter((sum) => !isExplained(plan, sum, rows)).flatMap((sum) => report(sum, yaml));
}
