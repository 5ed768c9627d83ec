import { entry } from '../entry.ts';

export const amountEntries = {
  'value-and-absence': entry<{ actual: string }>({
    severity: 'error',
    rule: 'L3-03',
    title: '値と「状態」の両方がある',
    example: { actual: '未公表' },
    message: ({ actual }) => `値があるのに、値がない理由（${actual}）も書かれています。`,
    hint: () => '値があれば「状態」を空欄にし、値がなければ「値」を空欄にしてください。',
  }),
  'value-nor-absence': entry<{ expected: string }>({
    severity: 'error',
    rule: 'L1-09',
    title: '値も「状態」もない',
    example: { expected: '未実施・対象外・中止・未公表・記載なし・原典で欠落・判読不能' },
    message: () => '値も、値がない理由も書かれていません。',
    hint: ({ expected }) =>
      `値を書くか、「状態」に ${expected} のどれかを書いてください。0 は「0」と書きます。`,
  }),
  'sum-mismatch': entry<{ actual: string; expected: string; subject: string; parts: string }>({
    severity: 'error',
    title: '合計が合わない',
    example: { actual: '52', expected: '25', subject: '事業費計', parts: '国庫支出金・一般財源' },
    message: ({ subject, actual, expected, parts }) =>
      `${subject}は${actual}ですが、${parts}を合わせると${expected}です。`,
    hint: () =>
      '写しまちがいでないか資料を確かめてください。資料そのものが合わないときは、notes.csv に「原典の矛盾」として書くと通ります。',
  }),
  'target-direction': entry<{ actual: string; expected: string }>({
    severity: 'warning',
    title: '目標と望ましい方向の食い違い',
    example: { actual: '増加', expected: '基準値より小さい' },
    message: ({ actual, expected }) =>
      `望ましい方向は「${actual}」ですが、目標値は${expected}側にあります。`,
    hint: () =>
      '「望ましい方向」か目標値を確かめてください。このままでよいときは、notes.csv にこの指標の「望ましい方向」の注記を書くと出なくなります。',
  }),
};
