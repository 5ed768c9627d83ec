import type { AnswerView } from './answer.ts';
import type { PhaseView } from './report.ts';

/** Letters of one phase that still make an easy column of a quarter of the page. */
const SHORT = 120;

function lengthOf(answer: AnswerView): number {
  return answer.kind === 'text' ? answer.text.length : 0;
}

/**
 * In how many columns the phases of one report stand where the page is wide: four with little text side by side,
 * as on the official sheet, four with much text in two rows of two.
 */
export function phaseColumns(phases: readonly PhaseView[]): number {
  const lengths = phases.map(({ fields }) =>
    fields.reduce((sum, { answer }) => sum + lengthOf(answer), 0),
  );
  if (phases.length === 4 && Math.max(...lengths) > SHORT) return 2;
  return phases.length;
}
