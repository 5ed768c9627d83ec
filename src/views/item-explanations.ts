import type { Item } from '#src/domain/item.ts';
import { outlineTrail } from '#src/domain/plan-queries.ts';
import type { PlanContext } from './context.ts';
import {
  explainBlocks,
  wordsIn,
  type ExplainedPart,
  type Explanations,
  type WordView,
} from './explanations.ts';
import type { ReportView } from './report.ts';

/** The words of an item's page that are explained where they stand. */
export interface ItemExplanations {
  summary?: ExplainedPart[];
  goal?: ExplainedPart[];
  /** In the latest report, by the column of the form. */
  answers: Explanations;
  /** Words that stand in the headings alone. */
  headings: WordView[];
}

/** Keeps the columns of a form apart from the item's own texts. */
const ANSWER = 'answer-';

/** @param report the latest; earlier ones say the same words again */
export function explainItem(
  { dataset, plan }: PlanContext,
  item: Item,
  report: ReportView | undefined,
): ItemExplanations {
  const fields = report?.phases.flatMap((phase) => phase.fields) ?? [];
  const answers = fields.flatMap(({ id, answer }) =>
    answer.kind === 'text' ? [[ANSWER + id, answer.text] as const] : [],
  );
  const names = [...outlineTrail(plan, item.outlineId), item].map(({ name }) => name);
  const blocks = explainBlocks(dataset.glossary, [
    ['summary', item.summary],
    ['goal', item.goal],
    ...answers,
    ['headings', names.join('\n')],
  ]);
  const [summary, goal] = [blocks.get('summary'), blocks.get('goal')];
  return {
    answers: new Map(
      answers.flatMap(([name]) => {
        const parts = blocks.get(name);
        return parts ? [[name.slice(ANSWER.length), parts] as const] : [];
      }),
    ),
    headings: wordsIn(blocks.get('headings')),
    ...(summary && { summary }),
    ...(goal && { goal }),
  };
}
