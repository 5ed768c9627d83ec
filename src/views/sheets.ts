import type { PeriodReport } from '#src/domain/dataset.ts';
import { formatPeriod, formatPeriodMonths, formatPeriodShort } from '#src/domain/period.ts';
import { countedItems, isCounted } from '#src/domain/plan-queries.ts';
import { periodPath, sheetsPath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import type { DistributionView } from './distribution.ts';
import { headlineDistribution } from './evaluation.ts';
import { buildLegends, type LegendView } from './legend.ts';
import { planNotes, type NoteView } from './notes.ts';
import type { PageMeta } from './page.ts';
import { buildPaper, type PaperView } from './paper.ts';
import { describePeriod } from './period-lead.ts';
import { buildPeriodPager, type PeriodPager } from './period-pager.ts';
import { sheetLabel } from './sheet-heading.ts';
import { buildSheetPart, type SheetPart } from './sheet-part.ts';
import { sheetScopes, type SheetScope } from './sheet-scope.ts';
import { buildSource, findSource, type SourceView } from './source.ts';

/** A line of the contents: a sheet, how many items it has, and how they were rated. */
export interface SheetEntry {
  id: string;
  label: string;
  itemCount: number;
  /** Items that stand here once more and are counted elsewhere; absent where there are none. */
  relisted?: number;
  distribution?: DistributionView;
}

/** All official sheets of a period on one page, made to be printed. */
export interface SheetsView {
  meta: PageMeta;
  planName: string;
  periodName: string;
  /** All sheets of other periods. */
  periods: PeriodPager;
  /** `2020年4月〜9月` */
  months: string;
  lead: string;
  overall?: DistributionView;
  /** Empty where there is only one sheet. */
  contents: SheetEntry[];
  sheets: SheetPart[];
  /** On the plan as a whole. */
  notes: NoteView[];
  legends: LegendView[];
  source?: SourceView;
  paper: PaperView;
}

function buildEntry(context: PlanContext, period: PeriodReport, scope: SheetScope): SheetEntry {
  const counted = scope.items.filter(isCounted);
  const relisted = scope.items.length - counted.length;
  const distribution = headlineDistribution(context, period, counted);
  return {
    id: scope.id,
    label: sheetLabel(context, scope),
    itemCount: counted.length,
    ...(relisted > 0 && { relisted }),
    ...(distribution && { distribution }),
  };
}

function buildMeta(context: PlanContext, period: PeriodReport, count: number): PageMeta {
  const name = formatPeriod(period.id);
  return {
    title: `${name}の様式 ${planName(context)}`,
    description: `${planName(context)}の${name}の様式${count}枚を、1つのページに載せています。印刷して使えます。`,
    path: sheetsPath(context.ref, period.id),
    breadcrumbs: [
      planCrumb(context),
      { text: formatPeriodShort(period.id), path: periodPath(context.ref, period.id) },
    ],
    unlisted: true,
  };
}

/** All sheets of a period on one page, to be read through or printed. */
export function buildSheetsView(context: PlanContext, period: PeriodReport): SheetsView {
  const scopes = sheetScopes(context.plan);
  const meta = buildMeta(context, period, scopes.length);
  const overall = headlineDistribution(context, period, countedItems(context.plan));
  const source = buildSource(context, findSource(context, period.id), undefined, meta);
  return {
    meta,
    planName: planName(context),
    periodName: formatPeriod(period.id),
    periods: buildPeriodPager(context, period, (id) => sheetsPath(context.ref, id)),
    months: formatPeriodMonths(period.id),
    lead: describePeriod(context, period),
    contents: scopes.length > 1 ? scopes.map((scope) => buildEntry(context, period, scope)) : [],
    sheets: scopes.map((scope) => buildSheetPart(context, period, scope)),
    notes: planNotes(context),
    legends: buildLegends(context.plan.definition),
    paper: buildPaper(context, period, scopes, meta.path),
    ...(overall && { overall }),
    ...(source && { source }),
  };
}
