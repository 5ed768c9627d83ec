import { describe, expect, test } from 'vitest';
import { hasErrors } from '#src/diagnostics/diagnostic.ts';
import type { Plan } from '#src/domain/dataset.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { loadFixture } from '#src/testing/load-fixture.ts';
import { datasetOf } from '#src/testing/test-data.ts';
import { GRADE_TEMPLATES } from './grade-templates.ts';
import type { FormPreset, PlanAnswers } from './plan-answers.ts';
import { buildSkeleton } from './skeleton.ts';

const ANSWERS: PlanAnswers = {
  publisherId: 'aoba',
  publisherName: '青葉市',
  code: '011002',
  planId: 'reform',
  title: '第7次: 改革大綱',
  start: 2025,
  end: 2029,
  cycles: ['half-year'],
  levels: ['政策', '施策'],
  grades: 'sabc',
  hasStages: true,
  form: 'pdca',
  periodId: '2025-h1',
  site: { name: '青葉市の改革', url: 'https://www.example.jp/kaikaku/', operator: '青葉市' },
};

const textOf = (files: readonly SourceFile[], path: string): string =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

/** The plan that the skeleton of some answers makes in an empty folder. */
function planOf(answers: Partial<PlanAnswers>): Plan {
  const { files } = buildSkeleton([], { ...ANSWERS, ...answers });
  expect(loadDataset(files).diagnostics).toEqual([]);
  const plan = datasetOf(files).publishers[0]?.plans[0];
  if (!plan) throw new Error('no plan');
  return plan;
}

test('a folder that was empty holds a site with one plan', () => {
  const { files, isLeftOutOfSite } = buildSkeleton([], ANSWERS);
  expect(isLeftOutOfSite).toBe(false);
  expect(files.map(({ path }) => path)).toEqual([
    'site.yaml',
    'aoba/publisher.yaml',
    'aoba/departments.csv',
    'aoba/reform/plan.yaml',
    'aoba/reform/outline.csv',
    'aoba/reform/items.csv',
    'aoba/reform/periods/2025-h1/period.yaml',
    'aoba/reform/periods/2025-h1/progress.csv',
  ]);
  const { site, publishers } = datasetOf(files);
  expect(site).toMatchObject({ name: '青葉市の改革', operator: '青葉市', publishers: ['aoba'] });
  expect(publishers[0]?.definition).toEqual({ name: '青葉市', code: '011002' });
});

test('the plan is what was answered, with examples that say that they are', () => {
  const plan = planOf({});
  expect(plan.definition).toMatchObject({
    title: '第7次: 改革大綱',
    term: { start: 2025, end: 2029 },
    cycle: 'half-year',
    levels: [
      { id: 'level-1', name: '政策' },
      { id: 'level-2', name: '施策' },
    ],
  });
  expect(plan.outline.map(({ id, parentId }) => [id, parentId])).toEqual([
    ['part-1', undefined],
    ['part-1-1', 'part-1'],
    ['part-2', undefined],
    ['part-2-1', 'part-2'],
  ]);
  expect(plan.items.map(({ outlineId }) => outlineId)).toEqual([
    'part-1-1',
    'part-1-1',
    'part-2-1',
  ]);
  for (const { name } of [...plan.outline, ...plan.items]) expect(name).toMatch(/^（例）/);
  expect(plan.periods).toEqual([]);
  expect(plan.collecting).toMatchObject([{ id: '2025-h1', progress: [] }]);
});

test('tables open in Excel: a byte order mark, and line ends as Windows has them', () => {
  const { files } = buildSkeleton([], ANSWERS);
  const items = files.find(({ path }) => path.endsWith('items.csv'));
  expect([...(items?.bytes.slice(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
  expect(textOf(files, 'aoba/departments.csv')).toBe(
    '部署ID,名称,かな,上位部署ID,旧称\r\nkikaku,（例）企画課,きかくか,,\r\nzaisei,（例）財政課,ざいせいか,,\r\n',
  );
});

test('a plan without levels has no outline, one without a term none', () => {
  const { start: _, end: __, site, ...rest } = ANSWERS;
  const { files } = buildSkeleton([], { ...rest, ...(site && { site }), levels: [] });
  expect(files.map(({ path }) => path)).not.toContain('aoba/reform/outline.csv');
  const plan = datasetOf(files).publishers[0]?.plans[0];
  expect(plan?.definition).not.toHaveProperty('term');
  expect(plan?.definition).not.toHaveProperty('levels');
  expect(plan?.items).toHaveLength(3);
});

const FORMS: FormPreset[] = ['pdca', 'short'];
const VARIANTS = GRADE_TEMPLATES.flatMap(({ id }) =>
  FORMS.flatMap((form) => [true, false].map((hasStages) => ({ grades: id, form, hasStages }))),
);

/** Every sample switched on: `# ` taken away where it begins a line. */
function switchedOn({ path, bytes }: SourceFile): SourceFile {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { path, bytes: new TextEncoder().encode(text.replace(/^( *)# /gm, '$1')) };
}

describe.each(VARIANTS)('%j', (variant) => {
  test('is sound', () => {
    const { definition } = planOf(variant);
    const kinds = definition.form?.columns.map(({ kind }) => kind) ?? [];
    const ratings = (variant.hasStages ? 1 : 0) + (variant.grades === 'text' ? 0 : 1);
    expect(kinds.filter((kind) => kind === 'rating')).toHaveLength(ratings);
    expect(Object.keys(definition.scales ?? {})).toHaveLength(ratings);
  });

  test('is sound with every sample switched on', () => {
    const { files } = buildSkeleton([], { ...ANSWERS, ...variant });
    const isPeriod = (path: string): boolean => path.endsWith('period.yaml');
    const on = files.map((file) => (isPeriod(file.path) ? file : switchedOn(file)));
    const { diagnostics } = loadDataset(on);
    expect(diagnostics).toEqual([]);
    const { definition } = datasetOf(on).publishers[0]!.plans[0]!;
    expect(Object.keys(definition)).toEqual(
      expect.arrayContaining([
        ...[
          'title',
          'description',
          'term',
          'cycle',
          'levels',
          'scales',
          'criteria',
          'form',
          'rules',
        ],
        ...['evaluation', 'sources', 'costs', 'effects', 'lineage', 'retrospective'],
      ]),
    );
    expect(definition.form?.phases).toHaveProperty('act');
    expect(definition.form?.columns.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['text', 'number', 'date', 'choice']),
    );
  });
});

test.each([
  [['year'], '2025'],
  [['half-year', 'year'], '2025-h1'],
  [['quarter'], '2029-q4'],
] as const)('a plan that reports by %j begins with %s', (cycles, periodId) => {
  const plan = planOf({ cycles: [...cycles], periodId });
  expect([plan.definition.cycle].flat()).toEqual([...cycles]);
  expect(plan.collecting.map(({ id }) => id)).toEqual([periodId]);
});

describe('beside a site that is there', () => {
  const data = loadFixture('_base');
  const load = (files: readonly SourceFile[]) => {
    const paths = new Set(files.map(({ path }) => path));
    return loadDataset([...data.filter(({ path }) => !paths.has(path)), ...files]);
  };

  test('a new publisher is added to its list', () => {
    const { files } = buildSkeleton(data, ANSWERS);
    expect(textOf(files, 'site.yaml')).toBe(`${textOf(data, 'site.yaml').trimEnd()}\n  - aoba\n`);
    const { dataset, diagnostics } = load(files);
    expect(diagnostics).toEqual([]);
    expect(dataset?.publishers.map(({ id }) => id)).toEqual(['mihon', 'aoba']);
  });

  test('a known publisher gets a plan, and nothing else of it is touched', () => {
    const { files } = buildSkeleton(data, { ...ANSWERS, publisherId: 'mihon' });
    expect(files.map(({ path }) => path.split('/').slice(0, 2).join('/'))).toEqual(
      Array(5).fill('mihon/reform'),
    );
    const { dataset, diagnostics } = load(files);
    expect(hasErrors(diagnostics)).toBe(false);
    const plans = dataset?.publishers[0]?.plans ?? [];
    expect(plans.map(({ id }) => id).toSorted()).toEqual(['plan', 'reform']);
    expect(plans.find(({ id }) => id === 'reform')?.items[0]?.departments).toEqual(['企画課']);
  });
});
