import type { Item } from '#src/domain/item.ts';
import { outlinePath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { buildIndicatorLink, type IndicatorLink } from './indicator-link.ts';
import { indicatorsOf } from './indicator-relations.ts';
import { outlineLabel } from './outline-label.ts';
import type { Link } from './page.ts';
import type { ReportView } from './report.ts';

export interface ItemIndicator extends IndicatorLink {
  /** The part of the outline that the indicator measures, where it is not the item itself. */
  through?: Link;
}

/** The grades of an item and its indicators, side by side: neither is drawn from the other. */
export interface ItemIndicatorsView {
  sentence: string;
  periodName?: string;
  grades: ReportView['grades'];
  indicators: ItemIndicator[];
}

const APART =
  '評価は取組の進み具合を、指標は測った値を示します。一方からもう一方が決まるものではありません。';

function describe(indicators: readonly ItemIndicator[], hasGrades: boolean): string {
  const through = indicators.filter((each) => each.through !== undefined).length;
  const count = `関係する指標は${indicators.length}つあります。`;
  const scope =
    through === 0
      ? ''
      : through === indicators.length
        ? '項目そのものではなく、項目を含む体系の指標です。'
        : `うち${through}つは、項目を含む体系の指標です。`;
  return `${count}${scope}${hasGrades ? APART : ''}`;
}

/** @param latest the item's report of the latest period; undefined without any indicator */
export function buildItemIndicators(
  context: PlanContext,
  item: Item,
  latest: ReportView | undefined,
): ItemIndicatorsView | undefined {
  const { plan, ref } = context;
  const indicators = indicatorsOf(plan, item).map(({ indicator, through }): ItemIndicator => ({
    ...buildIndicatorLink(context, indicator),
    ...(through && {
      through: {
        text: outlineLabel(plan.definition, through),
        path: outlinePath(ref, through.id),
      },
    }),
  }));
  if (indicators.length === 0) return undefined;
  const grades = latest?.grades ?? [];
  return {
    sentence: describe(indicators, grades.length > 0),
    grades,
    indicators,
    ...(latest && { periodName: latest.periodName }),
  };
}
