import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset, PeriodReport } from '#src/domain/dataset.ts';
import type { Answer } from '#src/domain/progress.ts';
import { importFiles } from '#src/intake/import-files.ts';
import { findOpening } from '#src/intake/new-period/find-opening.ts';
import { openingFiles } from '#src/intake/new-period/opening-files.ts';
import { accepted } from '#src/intake/refusal.ts';
import type { Upload } from '#src/intake/sheet-book.ts';
import { workbookName } from '#src/intake/workbook/file-name.ts';
import { findOrders, type WorkbookCall } from '#src/intake/workbook/find-orders.ts';
import { makeWorkbook } from '#src/intake/workbook/make-workbook.ts';
import { SIDE_TABLES } from '#src/intake/workbook/side-tables.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { findLibreOffice, noticeIfMissing, saveWithLibreOffice } from './libreoffice.ts';
import { filesBelow } from './load-fixture.ts';
import { realData } from './real-data.ts';
import { editWorkbook, progressAsCsv, type StaffSheet } from './staff-edits.ts';
import { datasetOf, plansOf, SECOND_CITY_FOLDER } from './test-data.ts';

/** A frozen period lets nobody change its data; here people do. */
function thaw({ path, bytes }: SourceFile): SourceFile {
  if (!path.endsWith('/plan.yaml')) return { path, bytes };
  const text = new TextDecoder().decode(bytes).replace(/^frozen:\n(?: +.*\n)+/m, '');
  return { path, bytes: new TextEncoder().encode(text) };
}

const secondCity = filesBelow(SECOND_CITY_FOLDER).map(thaw);

function workbooksOf(data: readonly SourceFile[], call: Partial<WorkbookCall>): Upload[] {
  const defaults = { departments: [], eachDepartment: false, tables: [], paper: 'a3' } as const;
  const orders = findOrders(datasetOf(data), { plan: '', period: '', ...defaults, ...call });
  return accepted(orders).map((order) => ({
    name: workbookName(order),
    bytes: accepted(makeWorkbook(order)),
  }));
}

/** The data with some files written anew. */
function withFiles(data: readonly SourceFile[], files: readonly SourceFile[] = []): SourceFile[] {
  const paths = new Set(files.map(({ path }) => path));
  return [...data.filter(({ path }) => !paths.has(path)), ...files];
}

/** Codes of what was found, each once. */
function codesOf(result: ReturnType<typeof importFiles>): string[] {
  return [...new Set(result.diagnostics.map(({ code }) => code))].sort();
}

/** The report of a period, published or not. @throws when there is none */
function reportIn(dataset: Dataset | undefined, place: string, periodId: string): PeriodReport {
  const plan = dataset && plansOf(dataset).find((each) => each.place === `${place}/`)?.plan;
  const report = [...(plan?.periods ?? []), ...(plan?.collecting ?? [])].find(
    ({ id }) => id === periodId,
  );
  if (!report) throw new Error(`no report of ${place} ${periodId}`);
  return report;
}

/** What the items of every period report; an item that says nothing has no report. */
function reportsOf(dataset: Dataset | undefined): PeriodReport[] {
  const plans = dataset ? plansOf(dataset) : [];
  return plans
    .flatMap(({ plan }) => [...plan.periods, ...plan.collecting])
    .map((report) => ({
      ...report,
      progress: report.progress.filter(
        ({ answers, note }) => Object.keys(answers).length > 0 || note !== undefined,
      ),
    }));
}

/** The files that change, but for the progress of a period. */
function othersOf(files: readonly SourceFile[] | undefined, periodId: string): string[] {
  const own = `periods/${periodId}/progress.csv`;
  return (files ?? []).map(({ path }) => path).filter((path) => !path.endsWith(own));
}

function answersIn(report: PeriodReport): Record<string, Record<string, Answer>> {
  return Object.fromEntries(report.progress.map(({ itemId, answers }) => [itemId, answers]));
}

const reported = [realData, secondCity].flatMap((data) =>
  plansOf(datasetOf(data)).flatMap(({ publisher, plan }) =>
    [...plan.periods, ...plan.collecting].map(({ id }) => ({
      data,
      plan: `${publisher.id}/${plan.id}`,
      period: id,
    })),
  ),
);

test('every period of the real data and of another city is among the tried ones', () => {
  expect(reported.map(({ plan, period }) => `${plan} ${period}`)).toEqual(
    expect.arrayContaining([
      'koganei/action-plan-2020 2020-h1',
      'komae/reform-plan-6 2020',
      'toride/priority-projects-2020 2020',
      'osaka/reform-plan-3 2020-h1',
      'osaka/reform-plan-3 2020',
      'hinata/vision-2025 2025',
    ]),
  );
});

describe.each(reported)('$plan $period', ({ data, plan, period }) => {
  const tables = SIDE_TABLES.map(({ table }) => table.name);

  test('a workbook that nobody touched, with every table, changes nothing', () => {
    const result = importFiles(workbooksOf(data, { plan, period, tables }), data, {});
    expect(result.diagnostics).toEqual([]);
    expect(reportsOf(result.after)).toEqual(reportsOf(result.before));
    expect(othersOf(result.files, period)).toEqual([]);
    expect(result.readings.map(({ table }) => table)).toContain('progress');
  });

  test('nor do the workbooks of all departments together', () => {
    const books = workbooksOf(data, { plan, period, eachDepartment: true });
    const result = importFiles(books, data, {});
    expect(codesOf(result)).toEqual([]);
    expect(reportsOf(result.after)).toEqual(reportsOf(result.before));
    expect(othersOf(result.files, period)).toEqual([]);
  });
});

const PLAN = 'koganei/action-plan-2020';
const NEXT = '2020-h2';

/** The real data with the next half-year opened. */
const opened = withFiles(
  realData,
  openingFiles(realData, accepted(findOpening(datasetOf(realData), PLAN, NEXT)), {
    ended: new Set(),
  }),
);
const [blank] = workbooksOf(opened, { plan: PLAN, period: NEXT });

/** What a clerk does: full-width letters, the sheet's own spelling, merged cells, a formula-like text. */
function fillIn(sheet: StaffSheet): void {
  sheet.type('計画(P)', 'item-01-01', '⑧推進');
  sheet.type('取組の経過', 'item-01-01', '1-2か月ごとに点検した。\n=合計も見直した。');
  sheet.type('得られた成果', 'item-01-01', 'なし');
  sheet.type('評価', 'item-01-01', 'Ａ');
  sheet.type('計画(P)', 'item-01-04', ' 推進 ');
  sheet.type('取組の経過', 'item-01-04', '新型コロナの影響で中止した。');
  sheet.type('評価', 'item-01-04', 'C');
  sheet.type('改善事項', 'item-01-04', 'オンラインで行う。');
  sheet.merge('取組の経過', 'item-01-04', 'item-01-05');
  sheet.type('注記', 'item-02-01', '12月末の値');
}

const FILLED = {
  'item-01-01': {
    stage: '推進',
    activity: '1-2か月ごとに点検した。\n=合計も見直した。',
    outcome: { absence: 'none' },
    grade: 'A',
  },
  'item-01-04': {
    stage: '推進',
    activity: '新型コロナの影響で中止した。',
    grade: 'C',
    improvement: 'オンラインで行う。',
  },
  'item-01-05': { activity: '新型コロナの影響で中止した。' },
};

describe('a half-year that is opened, sent out and filled in', () => {
  const forms: [string, (bytes: Uint8Array) => Upload][] = [
    ['.xlsx', (bytes) => ({ name: '進捗.xlsx', bytes: editWorkbook(bytes, fillIn) })],
    ['.xls', (bytes) => ({ name: '進捗.xls', bytes: editWorkbook(bytes, fillIn, 'biff8') })],
    [
      'a sheet that is filtered to one row',
      (bytes) => ({
        name: '進捗.xlsx',
        bytes: editWorkbook(bytes, (sheet) => {
          fillIn(sheet);
          sheet.filterTo('item-01-01');
        }),
      }),
    ],
  ];

  test.each(forms)('%s: exactly what was typed is in the data', (_, save) => {
    const result = importFiles([save(blank!.bytes)], opened, {});
    const report = reportIn(result.after, PLAN, NEXT);
    const filled = Object.entries(answersIn(report)).filter(
      ([, answers]) => Object.keys(answers).length > 0,
    );
    expect(Object.fromEntries(filled)).toEqual(FILLED);
    expect(report.progress.find(({ note }) => note !== undefined)).toMatchObject({
      itemId: 'item-02-01',
      note: '12月末の値',
    });
    expect(report.progress).toHaveLength(79);
    expect(othersOf(result.files, NEXT)).toEqual([]);
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(codesOf(result)).toEqual(
      expect.arrayContaining(['cell-merged', 'cell-read-as', 'cell-trimmed']),
    );
  });

  test('left blank, it changes nothing', () => {
    const result = importFiles([blank!], opened, {});
    expect(result.diagnostics).toEqual([]);
    expect(result.files).toEqual([]);
  });

  test('CSV in CP932: the same, but for what CSV cannot merge', () => {
    const bytes = progressAsCsv(editWorkbook(blank!.bytes, fillIn));
    const result = importFiles([{ name: '進捗.csv', bytes }], opened, {
      plan: { publisherId: 'koganei', planId: 'action-plan-2020' },
      periodId: NEXT,
    });
    const answers = answersIn(reportIn(result.after, PLAN, NEXT));
    expect(answers['item-01-01']).toEqual(FILLED['item-01-01']);
    expect(answers['item-01-04']).toEqual(FILLED['item-01-04']);
    expect(answers['item-01-05']).toEqual({});
    expect(othersOf(result.files, NEXT)).toEqual([]);
  });

  test('the next workbook shows what has come in, and taking it in again changes nothing', () => {
    const bytes = editWorkbook(blank!.bytes, fillIn);
    const first = importFiles([{ name: '進捗.xlsx', bytes }], opened, {});
    const data = withFiles(opened, first.files);
    const again = importFiles(workbooksOf(data, { plan: PLAN, period: NEXT }), data, {});
    expect(again.diagnostics).toEqual([]);
    expect(again.files).toEqual([]);
  });

  test('two departments report side by side', () => {
    const departments = ['企画政策課', '納税課'];
    const [planning, tax] = workbooksOf(opened, { plan: PLAN, period: NEXT, departments });
    const uploads = [
      {
        name: planning!.name,
        bytes: editWorkbook(planning!.bytes, (sheet) => sheet.type('評価', 'item-01-01', 'S')),
      },
      {
        name: tax!.name,
        bytes: editWorkbook(tax!.bytes, (sheet) => sheet.type('評価', 'item-01-04', 'A')),
      },
    ];
    const answers = answersIn(reportIn(importFiles(uploads, opened, {}).after, PLAN, NEXT));
    expect([answers['item-01-01'], answers['item-01-04']]).toEqual([
      { grade: 'S' },
      { grade: 'A' },
    ]);
  });

  test('a grade that is none is reported at its cell', () => {
    const bytes = editWorkbook(blank!.bytes, (sheet) => sheet.type('評価', 'item-01-01', 'D'));
    const result = importFiles([{ name: '進捗.xlsx', bytes }], opened, {});
    expect(result.files).toBeUndefined();
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'rating-unknown',
        file: '進捗.xlsx',
        sheet: '進捗',
        cell: 'I6',
      }),
    );
  });
});

describe('numbers, dates and choices as people type them', () => {
  const call = { plan: 'hinata/vision-2025', period: '2025' };
  const [book] = workbooksOf(secondCity, call);
  const before = answersIn(reportIn(datasetOf(secondCity), call.plan, call.period));

  test('full-width digits, ▲, 令和, and a word instead', () => {
    const bytes = editWorkbook(book!.bytes, (sheet) => {
      sheet.type('利用者', 'project-1', '▲１，２３４');
      sheet.type('開始日', 'project-1', '令和７年４月１日');
      sheet.type('利用者', 'project-2', 345);
      // 1 April 2025 in the calendar of spreadsheets.
      sheet.type('開始日', 'project-3', 45748);
      sheet.type('利用者', 'project-4', '対象外');
      sheet.type('来年度', 'project-4', '見直す');
    });
    const result = importFiles([{ name: '進捗.xlsx', bytes }], secondCity, {});
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(answersIn(reportIn(result.after, call.plan, call.period))).toEqual({
      ...before,
      'project-1': { ...before['project-1'], visitors: -1234, opened: '2025-04-01' },
      'project-2': { ...before['project-2'], visitors: 345 },
      'project-3': { ...before['project-3'], opened: '2025-04-01' },
      'project-4': {
        ...before['project-4'],
        visitors: { absence: 'out-of-scope' },
        next: '見直す',
      },
    });
  });
});

test('two departments that share an item and disagree are named, and nothing is taken in', () => {
  const departments = ['みどり公園課', '企画調整室'];
  const books = workbooksOf(secondCity, {
    plan: 'hinata/vision-2025',
    period: '2025',
    departments,
  });
  const words = ['見直す', 'やめる'];
  const uploads = books.map(({ name, bytes }, index) => ({
    name,
    bytes: editWorkbook(bytes, (sheet) => sheet.type('来年度', 'project-1', words[index])),
  }));
  const result = importFiles(uploads, secondCity, {});
  expect(result.files).toBeUndefined();
  expect(codesOf(result)).toEqual(['cell-conflict']);
});

const program = findLibreOffice();
noticeIfMissing(program);

describe.skipIf(program === undefined)('a workbook that LibreOffice saved', () => {
  const formats = ['xlsx', 'xls'] as const;
  const saved = new Map<string, Uint8Array>();
  const tables = ['costs', 'measurements'];
  const call = { plan: 'toride/priority-projects-2020', period: '2020', tables };

  beforeAll(async () => {
    const [book] = workbooksOf(realData, call);
    for (const format of formats) {
      saved.set(format, await saveWithLibreOffice(program!, book!.bytes, format));
    }
  }, 180_000);

  test.each(formats)('.%s changes nothing', (format) => {
    const upload = { name: `進捗.${format}`, bytes: saved.get(format)! };
    const result = importFiles([upload], realData, {});
    expect(result.diagnostics).toEqual([]);
    expect(result.files).toEqual([]);
    expect(result.readings).toHaveLength(3);
  });
});
