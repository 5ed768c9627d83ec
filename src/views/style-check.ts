/** What the style pages show of the check before handing in: what it can find in a file. */
import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';

const FINDINGS: readonly Diagnostic[] = [
  {
    file: '見本の様式.xlsx',
    sheet: '進捗',
    cell: 'G14',
    column: '評価',
    code: 'rating-unknown',
    severity: 'error',
    rule: 'L2-04',
    message: '「D」は、この計画の「評価」で使える値ではありません。',
    hint: '書けるのは S・A・B・C です。',
  },
  {
    file: '見本の計画_令和2年度下半期_進捗_最終版_2.csv',
    line: 7,
    code: 'rating-unknown',
    severity: 'warning',
    message: '「取組の経過」が、前の期と一字一句同じです。',
    hint: '続けてよいか、確かめてください。',
  },
];

const READINGS = ['見本の様式.xlsx の「進捗」：見本の計画 令和2年度下半期の進捗 79行'];
const QUIET = { readings: READINGS, isRead: true, diagnostics: [], report: '', cleaned: [] };

/** What a check comes to, by the name that its place on the page has. */
export const OUTCOMES = {
  errors: { ...QUIET, diagnostics: [...FINDINGS] },
  ready: {
    ...QUIET,
    diagnostics: FINDINGS.slice(1),
    changes:
      '令和2年度下半期\n  受益者負担の見直し\n    評価：C → B\n    取組の経過：「使用料の算定の考え方を庁内でまとめた。減免の見直しは、次の期に行う。」',
    cleaned: [
      {
        path: 'sample-city/sample-plan/periods/2020-h2/progress.csv',
        name: 'sample-city_sample-plan_2020-h2_progress.csv',
        bytes: new Uint8Array(0),
      },
    ],
  },
  same: QUIET,
  unread: {
    ...QUIET,
    readings: ['写真.csv：見出しの行が見つからないので、読みませんでした'],
    isRead: false,
  },
};
export type OutcomeName = keyof typeof OUTCOMES;

export const CHECK_PLANS = [
  { value: 'sample-city/sample-plan', text: '見本市 見本の計画' },
  {
    value: 'sample-city/sample-vision',
    text: '見本市 公共施設の使用料と減免のしかたを、利用の実態に合わせて改める構想',
  },
];
export const CHECK_PERIODS = [{ value: '2020-h2', text: '令和2年度下半期（受付中）' }];
