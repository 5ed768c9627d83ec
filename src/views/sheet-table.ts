import type { PeriodReport } from '#src/domain/dataset.ts';
import { PHASES, columnsFor, phaseName, type Phase } from '#src/domain/form.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import { periodOf } from '#src/domain/period.ts';
import { itemsUnder, progressOf } from '#src/domain/plan-queries.ts';
import { itemPath } from '#src/domain/site-paths.ts';
import { buildAnswer } from './answer.ts';
import type { PlanContext } from './context.ts';
import { buildDepartmentLinks, type DepartmentLink } from './departments.ts';
import { countItemNotes } from './notes.ts';
import type { Link } from './page.ts';
import type { FieldView } from './report.ts';

export interface SheetRow {
  item: Link;
  departments: DepartmentLink[];
  fields: FieldView[];
  /** False when the item said nothing in this period: its fields are all empty. */
  reported: boolean;
  /** How many notes concern the row; the item's page has them. */
  noteCount: number;
}

interface BandColumn {
  id: string;
  header: string;
  /** Ratings need less room than running text. */
  isRating: boolean;
}

/** The columns of one phase of the PDCA cycle, under one heading. */
export interface SheetBand {
  phase: Phase;
  name: string;
  columns: BandColumn[];
}

export function buildBands({ plan }: PlanContext, period: PeriodReport): SheetBand[] {
  const { form } = plan.definition;
  if (!form) return [];
  const columns = columnsFor(form, periodOf(period.id));
  return PHASES.map((phase) => ({
    phase,
    name: phaseName(form, phase, periodOf(period.id)),
    columns: columns
      .filter((column) => column.phase === phase)
      .map(({ id, header, kind }) => ({ id, header, isRating: kind === 'rating' })),
  })).filter((band) => band.columns.length > 0);
}

/** The rows of everything below a node, their fields in the order of the bands. */
export function buildSheetRows(
  context: PlanContext,
  period: PeriodReport,
  node: OutlineNode,
): SheetRow[] {
  const { plan, ref } = context;
  const columns = columnsFor(plan.definition.form, periodOf(period.id));
  const ordered = PHASES.flatMap((phase) => columns.filter((column) => column.phase === phase));
  return itemsUnder(plan, node.id).map((item) => ({
    reported: progressOf(period, item) !== undefined,
    item: { text: item.name, path: itemPath(ref, item.id) },
    departments: buildDepartmentLinks(context, item.departments),
    fields: ordered.map((column) => ({
      id: column.id,
      header: column.header,
      answer: buildAnswer(plan.definition, column, progressOf(period, item)),
    })),
    noteCount: countItemNotes(context, item.id, period.id),
  }));
}
