import type { ScaleLevel } from '#src/domain/scale.ts';

export type GradeTemplateId = 'sabc' | 'marks' | 'achieved' | 'text';

interface GradeTemplate {
  id: GradeTemplateId;
  title: string;
  /** None where the evaluation is written in words only. */
  levels: readonly ScaleLevel[];
}

/** Ways of grading that plans commonly have, to start from. */
export const GRADE_TEMPLATES: readonly GradeTemplate[] = [
  {
    id: 'sabc',
    title: 'S・A・B・C',
    levels: [
      { code: 'S', name: '計画を超えて達成', onTrack: true, tone: 'blue' },
      { code: 'A', name: '計画どおりに達成', onTrack: true, tone: 'green' },
      { code: 'B', name: '実施したが計画に未達', onTrack: false, tone: 'yellow' },
      { code: 'C', name: '未実施', onTrack: false, tone: 'orange' },
    ],
  },
  {
    id: 'marks',
    title: '◎・○・△・×',
    levels: [
      { code: '◎', name: '計画を上回っている', onTrack: true, tone: 'blue' },
      { code: '○', name: '計画どおり', onTrack: true, tone: 'green' },
      { code: '△', name: '計画より遅れている', onTrack: false, tone: 'yellow' },
      { code: '×', name: '着手していない', onTrack: false, tone: 'orange' },
    ],
  },
  {
    id: 'achieved',
    title: '達成・一部達成・未達成',
    levels: [
      { code: '達成', onTrack: true, tone: 'green' },
      { code: '一部達成', onTrack: false, tone: 'yellow' },
      { code: '未達成', onTrack: false, tone: 'orange' },
    ],
  },
  { id: 'text', title: '文章のみ（記号や段階を付けない）', levels: [] },
];

/** The levels of a template; none for words only. */
export function gradeLevels(id: GradeTemplateId): readonly ScaleLevel[] {
  return GRADE_TEMPLATES.find((template) => template.id === id)?.levels ?? [];
}

/** Stages that work commonly goes through; the last one ends an item. */
export const STAGE_LEVELS: readonly ScaleLevel[] = [
  { code: '検討', number: 1 },
  { code: '準備', number: 2 },
  { code: '実施', number: 3 },
  { code: '完了', number: 4, ends: true },
];
