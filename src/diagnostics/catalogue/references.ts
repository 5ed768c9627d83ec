import { entry, orSuggest } from '../entry.ts';

/** A space after a name in Latin letters, as in the rest of the text. */
function spaced(name: string): string {
  return /[!-~]$/.test(name) ? `${name} ` : name;
}

export const referenceEntries = {
  'reference-unknown': entry<{
    actual: string;
    /** What kind of thing was named: `担当部署`. */
    subject: string;
    /** Where such things are declared. */
    expected: string;
    /** How many further cells name the same thing. */
    others: number;
    suggestion?: string | undefined;
  }>({
    severity: 'error',
    title: '存在しないものへの参照',
    example: {
      actual: '企画政作課',
      subject: '担当部署',
      expected: 'departments.csv',
      others: 0,
      suggestion: '企画政策課',
    },
    message: ({ actual, subject, others }) =>
      `${subject}「${actual}」が見つかりません${others > 0 ? `（ほかに${others}か所）` : ''}。`,
    hint: ({ suggestion, expected, subject }) =>
      orSuggest(suggestion, `${spaced(expected)}にある${subject}を書くか、そこに加えてください。`),
  }),
  'outline-cycle': entry<{ actual: string }>({
    severity: 'error',
    title: '堂々めぐりの体系',
    example: { actual: 'policy-1 → policy-2 → policy-1' },
    message: ({ actual }) => `親をたどると自分に戻ります：${actual}。`,
    hint: () => '親ID を直し、いちばん上の行の親ID は空欄にしてください。',
  }),
  'item-relisted-chain': entry<{ actual: string }>({
    severity: 'error',
    title: '再掲元をたどれない項目',
    example: { actual: 'item-05' },
    message: ({ actual }) => `再掲元「${actual}」が、自分自身か、それ自体が再掲の項目です。`,
    hint: () => '再掲元には、もともと掲げられた項目の ID を書いてください。',
  }),
  'period-out-of-plan': entry<{ actual: string; expected: string }>({
    severity: 'error',
    title: '計画の期間・周期に合わない期',
    example: {
      actual: '2019-h2',
      expected: '令和2年度（2020年度）から令和4年度（2022年度）までの半期（2020-h1、2020-h2）',
    },
    message: ({ actual }) => `期「${actual}」は、この計画の期間または周期に合いません。`,
    hint: ({ expected }) =>
      `この計画の期は ${expected} です。フォルダーの名前か、plan.yaml の term・cycle を直してください。`,
  }),
  'period-frozen': entry<{ actual: string; expected: string; suggestion: string }>({
    severity: 'error',
    title: '確定した期のデータの変更',
    example: { actual: '2020-h1', expected: 'sha256:0b1c…', suggestion: 'sha256:9f2e…' },
    message: ({ actual }) => `確定した期「${actual}」のデータが、確定したときから変わっています。`,
    hint: ({ suggestion }) =>
      `変えるつもりがなければ元に戻してください。訂正であれば、その内容を corrections.csv に書き、この値を ${suggestion} に直してください。`,
  }),
  'term-duplicate': entry<{ actual: string; firstLine: string }>({
    severity: 'error',
    title: '2つの説明がある言葉',
    example: { actual: 'パブコメ', firstLine: '24' },
    message: ({ actual, firstLine }) => `言葉「${actual}」は、${firstLine}行目でも説明しています。`,
    hint: () => '説明を1つの行にまとめるか、どちらかの「語」か「別名」から取ってください。',
  }),
  'item-vanished': entry<{ actual: string; previous: string }>({
    severity: 'error',
    title: '前の期から消えた項目',
    example: { actual: 'item-01-03', previous: '令和2年度上半期' },
    message: ({ actual, previous }) => `${previous}にあった項目「${actual}」の行がありません。`,
    hint: () =>
      '行を加えてください。終わった項目であれば、items.csv の「終了」に日付を書いてください。',
  }),
  'report-missing': entry<{
    actual: string;
    /** Whether the row itself is missing, and not only its answers. */
    isRow: boolean;
  }>({
    severity: 'error',
    title: 'まだ報告のない項目',
    example: { actual: 'item-01-03', isRow: false },
    message: ({ actual, isRow }) =>
      `項目「${actual}」の報告がまだありません（${isRow ? '行がありません' : 'どの欄も空欄です'}）。`,
    hint: ({ isRow }) =>
      isRow
        ? '行を加えてください。終わった項目であれば items.csv の「終了」に日付を書き、まだ集めている途中であれば period.yaml の status を collecting に戻してください。'
        : '報告を書いてください。まだ集めている途中であれば、同じフォルダーの period.yaml に「status: collecting」と書くと、公開せずに確かめられます。',
  }),
  'text-unchanged': entry<{ actual: string; previous: string }>({
    severity: 'warning',
    title: '前の期と同じ文章',
    example: { actual: '関係各課と調整した。', previous: '令和2年度上半期' },
    message: ({ previous, actual }) => `${previous}と一字一句同じ文章です：「${actual}」。`,
    hint: () => '書き直し忘れでなければ、このままで構いません。',
  }),
  'reply-missing': entry<{ actual: string }>({
    severity: 'error',
    title: '回答のない「回答の期」',
    example: { actual: '2020-h2' },
    message: ({ actual }) =>
      `「回答の期」に「${actual}」とありますが、「市の回答」が書かれていません。`,
    hint: () =>
      '「市の回答」を書いてください。まだ回答がなければ、「回答の期」を空欄にしてください。',
  }),
  'reply-too-early': entry<{ actual: string; expected: string }>({
    severity: 'error',
    title: '意見より前の「回答の期」',
    example: { actual: '2020-h1', expected: '令和2年度下半期' },
    message: ({ actual, expected }) =>
      `回答の期「${actual}」が、意見の期（${expected}）より前です。`,
    hint: ({ expected }) =>
      `市が回答した期を書いてください。意見と同じ期（${expected}）に回答したのなら、空欄にします。`,
  }),
  'rule-broken': entry<{ expected: string; when: string; message: string; actual: string }>({
    severity: 'error',
    title: '計画の規則が守られていない',
    example: {
      expected: '改善事項',
      when: '「評価」が「C」',
      message: '評価がB・Cのときは改善事項を書きます。',
      actual: '',
    },
    message: ({ when, expected, message, actual }) =>
      actual === ''
        ? `${when}なのに「${expected}」が書かれていません。${message}`
        : `${when}なのに「${expected}」が「${actual}」です。${message}`,
    hint: ({ expected }) => `「${expected}」を書いてください。`,
  }),
};
