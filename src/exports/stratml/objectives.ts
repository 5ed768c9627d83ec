import type { Plan } from '#src/domain/dataset.ts';
import { columnsFor } from '#src/domain/form.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import type { Item } from '#src/domain/item.ts';
import { formatPeriodShort, periodOf } from '#src/domain/period.ts';
import { progressOf } from '#src/domain/plan-queries.ts';
import { formatAnswer } from '#src/tables/cells/text.ts';
import { element, type XmlElement } from '../xml.ts';
import { indicatorElement } from './indicators.ts';
import { ratingElements } from './ratings.ts';
import { xmlId } from './xml-id.ts';

function stakeholder(department: string): XmlElement[] {
  return element('Stakeholder', [
    ...element('Name', department),
    ...element('Role', [...element('Name', '担当部署'), ...element('RoleType', 'Performer')]),
  ]);
}

/** What an item reported in words, period by period; ratings are indicators of their own. */
function reportLines(plan: Plan, item: Item): string[] {
  return plan.periods.flatMap((period) => {
    const answers = progressOf(period, item)?.answers ?? {};
    return columnsFor(plan.definition.form, periodOf(period.id)).flatMap(({ id, header, kind }) => {
      const answer = answers[id];
      if (answer === undefined || kind === 'rating') return [];
      return [`${formatPeriodShort(period.id)} ${header}：${formatAnswer(answer)}`];
    });
  });
}

/** An item with those of the indicators that are described at it and nowhere else. */
export function objectiveElement(
  plan: Plan,
  item: Item,
  indicators: readonly Indicator[],
): XmlElement[] {
  const { id, name, number, summary, goal, departments } = item;
  const description = [summary, goal].filter((each) => each !== undefined).join('\n');
  const report = reportLines(plan, item).join('\n');
  return element('Objective', [
    ...element('Name', name),
    ...element('Description', description || undefined),
    ...element('Identifier', xmlId('item', id)),
    ...element('SequenceIndicator', number),
    ...departments.flatMap(stakeholder),
    ...element('OtherInformation', report || undefined),
    ...ratingElements(plan, item),
    ...indicators.flatMap((indicator) => indicatorElement(plan, indicator)),
  ]);
}
