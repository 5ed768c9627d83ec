import type { PeriodReport } from '#src/domain/dataset.ts';
import { PHASES, columnsFor, phaseName, type FormColumn, type Phase } from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { periodOf } from '#src/domain/period.ts';
import { outlineTrail, progressOf } from '#src/domain/plan-queries.ts';
import { itemPath } from '#src/domain/site-paths.ts';
import { buildAnswer } from './answer.ts';
import type { PlanContext } from './context.ts';
import { buildDepartmentLinks, type DepartmentLink } from './departments.ts';
import { countItemNotes } from './notes.ts';
import { outlineLabel } from './outline-label.ts';
import type { Link } from './page.ts';
import { repeatedFields } from './repeated-fields.ts';
import type { FieldView } from './report.ts';
import type { SheetScope } from './sheet-scope.ts';

export interface SheetRow {
  /** As the plan numbers the item: `4-2`. */
  number?: string;
  item: Link;
  departments: DepartmentLink[];
  fields: FieldView[];
  /** False when the item said nothing in this period: its fields are all empty. */
  reported: boolean;
  /** How many notes concern the row; the item's page has them. */
  noteCount: number;
}

/** Rows that stand together below the same node of the outline. */
export interface SheetGroup {
  /** The nodes between the sheet's own and the rows: `方向性1 経営 › 基本事業1 展開`; empty where there are none. */
  heading: string;
  rows: SheetRow[];
}

interface BandColumn {
  id: string;
  header: string;
  kind: FormColumn['kind'];
}

/** The columns of one phase of the PDCA cycle, under one heading. */
export interface SheetBand {
  phase: Phase;
  name: string;
  columns: BandColumn[];
}

/** The columns of the period's form by the phases of PDCA; phases without a column are left out. */
export function buildBands({ plan }: PlanContext, period: PeriodReport): SheetBand[] {
  const { form } = plan.definition;
  if (!form) return [];
  const columns = columnsFor(form, periodOf(period.id));
  return PHASES.map((phase) => ({
    phase,
    name: phaseName(form, phase, periodOf(period.id)),
    columns: columns
      .filter((column) => column.phase === phase)
      .map(({ id, header, kind }) => ({ id, header, kind })),
  })).filter((band) => band.columns.length > 0);
}

/** An item's row, its fields in the order of the bands. */
function buildRow(context: PlanContext, period: PeriodReport, item: Item): SheetRow {
  const { plan, ref } = context;
  const columns = columnsFor(plan.definition.form, periodOf(period.id));
  const progress = progressOf(period, item);
  const repeated = repeatedFields(context, period, item);
  const ordered = PHASES.flatMap((phase) => columns.filter((column) => column.phase === phase));
  return {
    reported: progress !== undefined,
    item: { text: item.name, path: itemPath(ref, item.id) },
    departments: buildDepartmentLinks(context, item.departments),
    fields: ordered.map((column) => ({
      id: column.id,
      header: column.header,
      answer: buildAnswer(plan.definition, column, progress),
      ...(repeated.has(column.id) && { repeated: true as const }),
    })),
    noteCount: countItemNotes(context, item.id, period.id),
    ...(item.number !== undefined && { number: item.number }),
  };
}

function headingOf({ plan }: PlanContext, { outlineId }: Item): string {
  const [, ...below] = outlineTrail(plan, outlineId);
  return below.map((node) => outlineLabel(plan.definition, node)).join(' › ');
}

/** The rows of a sheet in the plan's order; a new group begins wherever the node changes. */
export function buildSheetGroups(
  context: PlanContext,
  period: PeriodReport,
  { items }: SheetScope,
): SheetGroup[] {
  const groups: SheetGroup[] = [];
  for (const item of items) {
    const heading = headingOf(context, item);
    const row = buildRow(context, period, item);
    const last = groups.at(-1);
    if (last?.heading === heading) last.rows.push(row);
    else groups.push({ heading, rows: [row] });
  }
  return groups;
}
