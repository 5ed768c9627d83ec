/** Small sound values for tests; each takes the fields that the test is about. */
import type {
  CollectingReport,
  Dataset,
  PeriodReport,
  Plan,
  PlanTables,
  Publisher,
} from '#src/domain/dataset.ts';
import type { Correction } from '#src/domain/correction.ts';
import type { Department } from '#src/domain/department.ts';
import type { Form } from '#src/domain/form.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import type { Item } from '#src/domain/item.ts';
import type { Measurement } from '#src/domain/measurement.ts';
import type { Note } from '#src/domain/note.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import type { Progress } from '#src/domain/progress.ts';
import type { Review } from '#src/domain/review.ts';
import type { Scale } from '#src/domain/scale.ts';
import type { Site } from '#src/domain/site.ts';
import type { Term } from '#src/domain/term.ts';
import type { PlanContext } from '#src/views/context.ts';

export function anItem(item: Partial<Item> = {}): Item {
  return { id: 'item-1', name: '窓口の改善', departments: ['市民課'], ...item };
}

export function aNode(node: Partial<OutlineNode> = {}): OutlineNode {
  return { id: 'part-1', levelId: 'initiative', number: '1', name: '税収の確保', ...node };
}

export function aDepartment(department: Partial<Department> = {}): Department {
  return { id: 'shimin', name: '市民課', ...department };
}

/** 評価 S, A (on track), B, C (not). */
export function aScale(scale: Partial<Scale> = {}): Scale {
  return {
    name: '評価',
    onTrackLabel: '計画どおり以上',
    levels: [
      { code: 'S', name: '計画を超えて達成', onTrack: true, tone: 'blue' },
      { code: 'A', name: '計画どおりに達成', onTrack: true, tone: 'green' },
      { code: 'B', name: '計画に未達', onTrack: false, tone: 'yellow' },
      { code: 'C', name: '未実施', onTrack: false, tone: 'orange' },
    ],
    ...scale,
  };
}

/** ①調査 → ⑤準備 → ⑧推進, without words of explanation. */
export function aStageScale(scale: Partial<Scale> = {}): Scale {
  return {
    name: '計画(P)',
    ordered: true,
    numbering: 'circled',
    levels: [
      { code: '調査', number: 1 },
      { code: '準備', number: 5 },
      { code: '推進', number: 8 },
    ],
    ...scale,
  };
}

/** 計画(P), 取組の経過, 評価 and 改善事項. */
export function aForm(form: Partial<Form> = {}): Form {
  return {
    columns: [
      { id: 'stage', header: '計画(P)', phase: 'plan', kind: 'rating', scale: 'stage' },
      { id: 'activity', header: '取組の経過', phase: 'do', kind: 'text' },
      { id: 'grade', header: '評価', phase: 'check', kind: 'rating', scale: 'grade' },
      { id: 'improvement', header: '改善事項', phase: 'act', kind: 'text' },
    ],
    ...form,
  };
}

/** A half-yearly plan with `aForm()`, both scales and one level, 取組①. */
export function aDefinition(definition: Partial<PlanDefinition> = {}): PlanDefinition {
  return {
    title: '改革プラン',
    cycle: 'half-year',
    levels: [{ id: 'initiative', name: '取組', numbering: 'circled' }],
    scales: { stage: aStageScale(), grade: aScale() },
    form: aForm(),
    ...definition,
  };
}

/** The definition of a plan that says no more than it must. */
export function aBareDefinition(definition: Partial<PlanDefinition> = {}): PlanDefinition {
  return { title: '改革プラン', cycle: 'year', ...definition };
}

/** What an item reported: `aProgress('item-1', { grade: 'B' })`. */
export function aProgress(
  itemId: string,
  answers: Progress['answers'] = {},
  rest: Partial<Progress> = {},
): Progress {
  return { itemId, answers, ...rest };
}

/** 経常収支比率 in ％: lower is better. */
export function anIndicator(indicator: Partial<Indicator> = {}): Indicator {
  return { id: 'ind-1', name: '経常収支比率', unit: '％', direction: 'decrease', ...indicator };
}

/** An actual value of `anIndicator()` in 2020. */
export function aMeasurement(measurement: Partial<Measurement> = {}): Measurement {
  return { indicatorId: 'ind-1', periodId: '2020', kind: 'actual', quantity: 90, ...measurement };
}

export function aReview(review: Partial<Review> = {}): Review {
  return {
    targetId: 'part-1',
    order: 1,
    reviewer: '市民会議',
    comment: '急いでほしい。',
    ...review,
  };
}

export function aNote(note: Partial<Note> = {}): Note {
  return { table: 'items', targetId: 'item-1', kind: '参考', text: '原典のまま。', ...note };
}

/** A grade that item-1 reported for the first half of 2020, corrected from C to B. */
export function aCorrection(correction: Partial<Correction> = {}): Correction {
  return {
    date: '2026-12-01',
    table: 'progress',
    targetId: 'item-1',
    periodId: '2020-h1',
    header: '評価',
    before: 'C',
    after: 'B',
    reason: '転記の誤り',
    ...correction,
  };
}

export function aPeriod(period: Partial<PeriodReport> = {}): PeriodReport {
  return { id: '2020-h1', progress: [], reviews: [], ...period };
}

export function aCollecting(period: Partial<CollectingReport> = {}): CollectingReport {
  return { ...aPeriod({ id: '2020-h2' }), notes: [], ...period };
}

/** The tables of a plan that holds nothing. */
export const NO_ROWS: PlanTables = {
  outline: [],
  items: [],
  indicators: [],
  measurements: [],
  milestones: [],
  costs: [],
  effects: [],
  lineage: [],
  retrospective: [],
  retrospectiveActions: [],
  notes: [],
  corrections: [],
};

export function aPlan(plan: Partial<Plan> = {}): Plan {
  const definition = aDefinition();
  return { ...NO_ROWS, id: 'reform', definition, periods: [], collecting: [], ...plan };
}

export function aPublisher(publisher: Partial<Publisher> = {}): Publisher {
  return { id: 'aoba', definition: { name: '青葉市' }, departments: [], plans: [], ...publisher };
}

/** PDCA, a word of texts. */
export function aTerm(term: Partial<Term> = {}): Term {
  return {
    id: 'pdca',
    word: 'PDCA',
    reading: 'ぴーでぃーしーえー',
    kind: '文章',
    explanation: '計画、実行、評価、改善を繰り返す進め方です。',
    ...term,
  };
}

export function aSite(site: Partial<Site> = {}): Site {
  return {
    name: '改革の見える化',
    description: '改革の進み具合を公開します。',
    url: 'https://city.example/reform/',
    operator: '青葉市',
    license: 'CC-BY-4.0',
    publishers: ['aoba'],
    ...site,
  };
}

export function aDataset(dataset: Partial<Dataset> = {}): Dataset {
  return { site: aSite(), synonyms: [], glossary: [], publishers: [], ...dataset };
}

/** One plan with what surrounds it. */
export function aContext(
  plan: Partial<Plan> = {},
  departments: Department[] = [aDepartment()],
  dataset: Partial<Dataset> = {},
): PlanContext {
  const built = aPlan(plan);
  const publisher = aPublisher({ departments, plans: [built] });
  const ref = { publisherId: publisher.id, planId: built.id };
  return {
    dataset: aDataset({ publishers: [publisher], ...dataset }),
    publisher,
    plan: built,
    ref,
  };
}
