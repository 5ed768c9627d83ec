import { describe, expect, test } from 'vitest';
import { conductInterview } from './interview.ts';
import type { PlanAnswers } from './plan-answers.ts';
import type { Survey } from './survey.ts';

const survey: Survey = {
  hasSite: true,
  publishers: [
    { id: 'koganei', name: '小金井市', departments: ['納税課'], planIds: ['plan-2020'] },
  ],
};
const GIVEN = {
  'publisher-id': 'aoba',
  'publisher-name': '青葉市',
  'plan-id': 'reform',
  title: '改革大綱',
  start: '令和7年度',
};
/** Nothing but a code is left to ask. */
const ALL = {
  ...GIVEN,
  end: '2029',
  cycle: '1',
  levels: '柱',
  grades: '1',
  stages: '1',
  form: '1',
  period: '2025',
};

const flagged = (given: Record<string, string>, known: Survey = survey) =>
  conductInterview({ survey: known, given, takesDefaults: true });

test('flags and what is usual', async () => {
  expect(await flagged(GIVEN)).toEqual({
    publisherId: 'aoba',
    publisherName: '青葉市',
    planId: 'reform',
    title: '改革大綱',
    start: 2025,
    cycles: ['year'],
    levels: ['柱'],
    grades: 'sabc',
    hasStages: false,
    form: 'pdca',
    periodId: '2025',
  } satisfies PlanAnswers);
});

test.each(['2', 'half-year', '半期', '半期（上半期と下半期）'])(
  'a cycle said as %s',
  async (cycle) => {
    expect(await flagged({ ...GIVEN, cycle, period: '2025-h1' })).toMatchObject({
      cycles: ['half-year'],
    });
  },
);

test('every answer by a flag', async () => {
  const answers = await flagged(
    {
      ...GIVEN,
      code: '０１１００-２',
      end: 'R11',
      cycle: 'half-year, 1',
      levels: '政策、施策',
      grades: '◎・○・△・×',
      stages: 'yes',
      form: 'short',
      period: 'R8下',
      'site-name': '改革',
      'site-url': 'https://city.example/',
      operator: '青葉市役所',
    },
    { hasSite: false, publishers: [] },
  );
  expect(answers).toMatchObject({
    code: '011002',
    end: 2029,
    cycles: ['year', 'half-year'],
    levels: ['政策', '施策'],
    grades: 'marks',
    hasStages: true,
    form: 'short',
    periodId: '2026-h2',
    site: { name: '改革', url: 'https://city.example/', operator: '青葉市役所' },
  });
});

test('a known publisher is not asked for its name; no levels are none', async () => {
  const { 'publisher-name': _, ...given } = GIVEN;
  const answers = await flagged({
    ...given,
    'publisher-id': 'koganei',
    levels: 'なし',
    code: 'なし',
  });
  expect(answers).toMatchObject({ publisherId: 'koganei', levels: [] });
  expect(answers).not.toHaveProperty('publisherName');
  expect(answers).not.toHaveProperty('code');
});

test('all that is missing or wrong is refused at once', async () => {
  const given = {
    'publisher-id': 'koganei',
    'plan-id': 'plan-2020',
    end: '来年',
    grades: '5',
    cycle: '2',
  };
  expect(await flagged(given)).toEqual({
    refusal: `足りない指定や、使えない指定があります。
  --plan-id（計画の ID）：計画「koganei/plan-2020」は、すでにあります。何も書きかえません。別の ID にしてください。
  --title（計画の名称）：書いてください。
  --end（計画期間の終わりの年度）：「来年」は年度として読み取れません。「2025」「令和7年度」「R7」のように書きます。
  --grades（評価の付け方）：「5」は選べません。選べるのは 1（sabc）、2（marks）、3（achieved）、4（text） です。
  --period（最初に載せる期）：書いてください。`,
  });
});

test.each([
  ['publisher-id', 'search', '「search」は、このサイトが使っている名前なので使えません。'],
  ['publisher-id', 'inbox', '「inbox」は、このサイトが使っている名前なので使えません。'],
  ['code', '132102', '「132101」ではありませんか。'],
  ['code', '11002', '先頭の0が落ちたようです。「011002」ではありませんか。'],
  ['code', '13', '最後の1桁が検査数字の6桁のコードを、総務省の一覧で確かめてください。'],
  ['end', '2020', '終わり（2020）が、初め（2025）より前です。'],
  [
    'period',
    '2024',
    '「2024」は、この計画の期ではありません。この計画の期は 令和7年度（2025年度）からの年度（2020） です。',
  ],
  ['period', '2025-h1', '「2025-h1」は、この計画の期ではありません。'],
])('--%s %s is refused', async (flag, text, reason) => {
  const answers = await flagged({ ...GIVEN, [flag]: text });
  expect(answers).toMatchObject({ refusal: expect.stringContaining(reason) as string });
});

describe('asking', () => {
  async function talk(typed: readonly string[], given: Record<string, string> = {}) {
    const asked: string[] = [];
    const ask = (prompt: string): Promise<string> => {
      asked.push(prompt);
      if (asked.length > typed.length) throw new Error(`unexpected: ${prompt}`);
      return Promise.resolve(typed[asked.length - 1]!);
    };
    const answers = await conductInterview({ survey, given, takesDefaults: false, ask });
    return { answers, asked };
  }

  test('what the flags leave out; Enter takes what is offered', async () => {
    const typed = ['132101', '', '2', '', '3', '', '', 'R7下'];
    const { answers, asked } = await talk(typed, GIVEN);
    expect(answers).toMatchObject({
      code: '132101',
      cycles: ['half-year'],
      levels: ['柱'],
      grades: 'achieved',
      periodId: '2025-h2',
    });
    expect(answers).not.toHaveProperty('end');
    expect(asked.at(-1)).toBe(
      '\n■ 最初に載せる期\n  例：2025、2025-h1、令和7年度上半期、R7上\n  Enter で「2025-h1」\n> ',
    );
  });

  test('a bad answer is asked again with its reason, and Enter takes the mended one', async () => {
    const { answers, asked } = await talk(['13210', ''], ALL);
    expect(answers).toMatchObject({ code: '132101' });
    expect(asked[0]).toContain('Enter で飛ばします');
    expect(asked[1]).toMatch(/^ {2}✕ 全国地方公共団体コード「13210」が正しくありません。/);
    expect(asked[1]).toContain('Enter で「132101」');
  });

  test('a refused code can still be left out', async () => {
    const { answers } = await talk(['13210', 'なし'], ALL);
    expect(answers).not.toHaveProperty('code');
  });

  test('a bad flag is asked about, and what has no usual answer until there is one', async () => {
    const all = { ...ALL, code: 'なし' };
    const { answers, asked } = await talk(['', 'aoba'], { ...all, 'publisher-id': '青葉' });
    expect(answers).toMatchObject({ publisherId: 'aoba' });
    expect(asked[0]).toContain('✕ ID「青葉」は使えません。');
    expect(asked[1]).toContain('✕ 書いてください。');
  });
});
