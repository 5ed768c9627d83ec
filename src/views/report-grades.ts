import { ratingColumns, type FormColumn } from '#src/domain/form.ts';
import { criterionFor, type PlanDefinition } from '#src/domain/plan.ts';
import { ratingOf, type Progress } from '#src/domain/progress.ts';
import type { PlanContext } from './context.ts';
import { buildRatingView, type RatingView } from './rating.ts';

/** A grade with what it means at the stage where the work stood. */
export interface GradeView {
  header: string;
  rating: RatingView;
  /** What the rating means here, in one sentence; absent where the code has no words at all. */
  meaning?: string;
  /** Whether the data hold a note on this very rating. */
  noted: boolean;
}

/** What a rating means at the stage where the work stands: the plan's example for it, or that there is none. */
function describeMeaning(
  definition: PlanDefinition,
  scale: string,
  { code }: RatingView,
  stages: readonly { name: string; code: string | undefined }[],
): string | undefined {
  const by = stages.find((stage) => stage.name === definition.criteria?.by);
  const at = by?.code;
  if (at === undefined || definition.criteria?.scale !== scale) return undefined;
  const text = criterionFor(definition, { scale, code }, { scale: by?.name ?? '', code: at });
  const example = text === undefined ? '、資料にありません' : `「${text}」です`;
  return `この項目の段階は「${at}」です。この段階の${code}の例は${example}。`;
}

/** The grades of a report, each once. */
export function buildGrades(
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
