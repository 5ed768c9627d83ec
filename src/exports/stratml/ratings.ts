import type { Plan } from '#src/domain/dataset.ts';
import { ratingColumns } from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { periodDates, periodOf } from '#src/domain/period.ts';
import { progressOf } from '#src/domain/plan-queries.ts';
import { findLevel, type Scale } from '#src/domain/scale.ts';
import { formatAnswer } from '#src/tables/cells/text.ts';
import { element, type XmlElement } from '../xml.ts';

/** `B：実施したが計画に未達`; an absence is its word. */
function describeRating(scale: Scale, written: string): string {
  const name = findLevel(scale, written)?.name;
  return name === undefined ? written : `${written}：${name}`;
}

function ratingInstances(plan: Plan, item: Item, columnId: string, scale: Scale): XmlElement[] {
  return plan.periods.flatMap((period) => {
    const answer = progressOf(period, item)?.answers[columnId];
    if (answer === undefined) return [];
    const { start, end } = periodDates(periodOf(period.id));
    return element(
      'MeasurementInstance',
      element('ActualResult', [
        ...element('Description', describeRating(scale, formatAnswer(answer))),
        ...element('StartDate', start),
        ...element('EndDate', end),
      ]),
    );
  });
}

/** Every rating column of the form as a qualitative indicator of the item: its stage, its grade. */
export function ratingElements(plan: Plan, item: Item): XmlElement[] {
  const { form, scales = {} } = plan.definition;
  return ratingColumns(form?.columns ?? []).flatMap(({ id, header, scale: scaleId }) => {
    const scale = scales[scaleId];
    const instances = scale ? ratingInstances(plan, item, id, scale) : [];
    if (!scale || instances.length === 0) return [];
    return element(
      'PerformanceIndicator',
      [
        ...element('MeasurementDimension', header),
        ...element('UnitOfMeasurement', scale.levels.map(({ code }) => code).join('・')),
        ...instances,
      ],
      { PerformanceIndicatorType: 'Qualitative' },
    );
  });
}
