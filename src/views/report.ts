import type { PeriodReport } from '#src/domain/dataset.ts';
import {
  PHASES,
  columnsFor,
  phaseName,
  ratingColumns,
  type FormColumn,
  type Phase,
} from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { formatPeriod, periodOf } from '#src/domain/period.ts';
import { criterionFor, type PlanDefinition } from '#src/domain/plan.ts';
import { progressOf } from '#src/domain/plan-queries.ts';
import { ratingOf, type Progress } from '#src/domain/progress.ts';
import { formatLevel } from '#src/domain/scale.ts';
import { buildAnswer, type AnswerView } from './answer.ts';
import type { PlanContext } from './context.ts';
import { buildRatingView, type RatingView } from './rating.ts';
import { repeatedFields } from './repeated-fields.ts';

export interface FieldView {
  id: string;
  header: string;
  answer: AnswerView;
  /** Whether the text is, word for word, that of the period before. */
  repeated?: true;
}

/** The fields of one phase of the PDCA cycle. */
export interface PhaseView {
  phase: Phase;
  name: string;
  fields: FieldView[];
}

/** A grade with what it means at the stage where the work stood. */
export interface GradeView {
  header: string;
  rating: RatingView;
  /** What the rating means here, in one sentence; absent where the code has no words at all. */
  meaning?: string;
  /** Whether the data hold a note on this very rating. */
  noted: boolean;
}

/** Where the work stands on an ordered scale. */
export interface TrackView {
  header: string;
  /** With the number that the official sheet prints before the name; empty where it has none. */
  levels: { number: string; name: string; current: boolean }[];
}

/** What an item reported for one period. */
export interface ReportView {
  periodId: string;
  periodName: string;
  /** Where the item's page has it: promised to those who link there. */
  anchor: string;
  reported: boolean;
  grades: GradeView[];
  tracks: TrackView[];
  phases: PhaseView[];
  note?: string;
}

/**
 * What a rating means at the stage where the work stands: the plan's example for that stage, or the
 * legend's words with the remark that the plan gives no example for it.
 */
function describeMeaning(
  definition: PlanDefinition,
  scale: string,
  { code, name }: RatingView,
  stages: readonly { name: string; code: string | undefined }[],
): string | undefined {
  const by = stages.find((stage) => stage.name === definition.criteria?.by);
  const at = by?.code;
  if (at === undefined || definition.criteria?.scale !== scale) return undefined;
  const text = criterionFor(definition, { scale, code }, { scale: by?.name ?? '', code: at });
  if (text !== undefined) return `資料の例では、「${at}」の段階の${code}は「${text}」を指します。`;
  const legend = name === undefined ? '' : `凡例では、${code}は「${name}」を表します。`;
  return `${legend}「${at}」の段階での例は、資料にありません。`;
}

function buildGrades(
  { plan: { definition, notes } }: PlanContext,
  columns: readonly FormColumn[],
  periodId: string,
  progress: Progress | undefined,
): GradeView[] {
  const noted = (header: string): boolean =>
    notes.some(
      (note) =>
        note.table === 'progress' &&
        note.targetId === progress?.itemId &&
        note.periodId === periodId &&
        note.header === header,
    );
  const ratings = ratingColumns(columns);
  return ratings
    .filter(({ phase }) => phase === 'check')
    .flatMap((column) => {
      const scale = definition.scales?.[column.scale];
      const code = ratingOf(progress, column.id);
      if (!scale || code === undefined) return [];
      const stages = ratings.map(({ id, scale: name }) => ({ name, code: ratingOf(progress, id) }));
      const rating = buildRatingView(scale, code);
      const meaning = describeMeaning(definition, column.scale, rating, stages);
      const { header } = column;
      return [{ header, rating, noted: noted(header), ...(meaning && { meaning }) }];
    });
}

function buildTracks(
  { plan: { definition } }: PlanContext,
  columns: readonly FormColumn[],
  progress: Progress | undefined,
): TrackView[] {
  return ratingColumns(columns).flatMap((column) => {
    const scale = definition.scales?.[column.scale];
    const code = ratingOf(progress, column.id);
    if (scale?.ordered !== true || code === undefined) return [];
    const levels = scale.levels.map((level) => ({
      number: formatLevel(scale, level.code).slice(0, -level.code.length),
      name: level.code,
      current: level.code === code,
    }));
    return [{ header: column.header, levels }];
  });
}

function buildPhases(
  { plan: { definition } }: PlanContext,
  columns: readonly FormColumn[],
  periodId: string,
  progress: Progress | undefined,
  repeated: ReadonlySet<string>,
): PhaseView[] {
  const { form } = definition;
  if (!form) return [];
  return PHASES.map((phase) => ({
    phase,
    name: phaseName(form, phase, periodOf(periodId)),
    fields: columns
      .filter((column) => column.phase === phase)
      .map((column) => ({
        id: column.id,
        header: column.header,
        answer: buildAnswer(definition, column, progress),
        ...(repeated.has(column.id) && { repeated: true as const }),
      })),
  })).filter(({ fields }) => fields.length > 0);
}

/** Where an item's page has the report of a period. */
export function reportAnchor(periodId: string): string {
  return `report-${periodId}`;
}

export function buildReport(context: PlanContext, period: PeriodReport, item: Item): ReportView {
  const progress = progressOf(period, item);
  const columns = columnsFor(context.plan.definition.form, periodOf(period.id));
  return {
    periodId: period.id,
    periodName: formatPeriod(period.id),
    anchor: reportAnchor(period.id),
    reported: progress !== undefined,
    grades: buildGrades(context, columns, period.id, progress),
    tracks: buildTracks(context, columns, progress),
    phases: buildPhases(
      context,
      columns,
      period.id,
      progress,
      repeatedFields(context, period, item),
    ),
    ...(progress?.note !== undefined && { note: progress.note }),
  };
}
