import { entry, orSuggest, quote } from '../entry.ts';

/** `（ほかに12か所）`: findings of one kind in one column are reported once. */
function andOthers(others: number): string {
  return others > 0 ? `（ほかに${others}か所）` : '';
}

const FINE = 'このままで構いません。';

/** Findings about what a sheet that was handed in means, and about taking it into the data. */
export const intakeEntries = {
  'upload-unrecognized': entry<{
    /** Headers of the tables that were looked for. */
    expected: string;
    /** The table that comes nearest, and the headers that it lacks. */
    near?: { title: string; missing: string } | undefined;
  }>({
    severity: 'error',
    rule: 'L1-05',
    title: '表の見出しが見つからない',
    example: { expected: '', near: { title: '進捗', missing: '項目ID' } },
    message: ({ near }) =>
      near === undefined
        ? '取り込める表が見つかりません。はじめの30行に、知っている見出しの並ぶ行がありません。'
        : `「${near.title}」の表のようですが、見出し「${near.missing}」が見つからないので、取り込めません。`,
    hint: ({ near, expected }) =>
      near === undefined
        ? `1つの行に見出しを書いてください。${expected}`
        : `見出しの行に「${near.missing}」の列を加えてください。取り込まないシートであれば、読まないもの（--skip）にシートの名前を書いてください。`,
  }),
  'table-derived': entry<object>({
    severity: 'error',
    title: '公開用に作られた表',
    example: {},
    message: () => '公開のために、ほかの表や plan.yaml から作られた表なので、取り込めません。',
    hint: () => 'もとの表（「セル内の順」の列がない表）か、plan.yaml を直してください。',
  }),
  'sheet-unknown': entry<{ actual: string }>({
    severity: 'warning',
    title: '読まなかったシート',
    example: { actual: 'メモ' },
    message: ({ actual }) => `シート「${actual}」は、知っている表でないので読みませんでした。`,
    hint: ({ actual }) =>
      `取り込むものがなければ、このままで構いません。読まないもの（--skip）に「${actual}」と書くと、この注意は出ません。`,
  }),
  'hidden-content': entry<{ actual: string }>({
    severity: 'warning',
    rule: 'L1-13',
    title: '隠れている行・列・シート',
    example: { actual: '8〜9行目' },
    message: ({ actual }) => `${actual}が非表示になっています。中の値も読み取りました。`,
    hint: () => '取り込んでよい内容か、再表示して確かめてください。要らなければ削除してください。',
  }),
  'target-undecided': entry<{ what: '計画' | '期'; option: string; expected: string }>({
    severity: 'error',
    title: 'どの計画・期の表か分からない',
    example: { what: '期', option: '--period', expected: '2020-h1・2020-h2' },
    message: ({ what }) => `どの${what}の表か分かりません。`,
    hint: ({ what, option, expected }) =>
      `${what}（${option}）を指定してください。選べるのは ${expected} です。`,
  }),
  'target-unknown': entry<{
    actual: string;
    expected: string;
    suggestion?: string | undefined;
  }>({
    severity: 'error',
    title: 'データにない計画',
    example: {
      actual: 'koganei/action-plan-2002',
      expected: 'koganei/action-plan-2020・komae/reform-plan-6',
      suggestion: 'koganei/action-plan-2020',
    },
    message: ({ actual }) => `計画${quote(actual)}がデータにありません。`,
    hint: ({ suggestion, expected }) => orSuggest(suggestion, `あるのは ${expected} です。`),
  }),
  'period-missing': entry<{ actual: string; plan: string; command: string; expected: string }>({
    severity: 'error',
    title: 'まだ開いていない期',
    example: {
      actual: '令和2年度下半期（2020-h2）',
      plan: '小金井市 アクションプラン2020',
      command: 'npm run new-period -- koganei/action-plan-2020 2020-h2',
      expected: '2020-h1（令和2年度上半期）',
    },
    message: ({ actual, plan }) => `${plan}には、${actual}のフォルダーがまだありません。`,
    hint: ({ command, expected }) =>
      `期が正しければ、先に「${command}」で期を開いてください。いまある期は ${expected} です。`,
  }),
  'target-contradiction': entry<{ actual: string; expected: string; what: '計画' | '期' }>({
    severity: 'error',
    title: '指定と違う計画・期のシート',
    example: { actual: '令和2年度上半期', expected: '令和2年度下半期', what: '期' },
    message: ({ actual, expected, what }) =>
      `このブックは ${actual} のものですが、${what}には ${expected} が指定されています。`,
    hint: ({ what }) =>
      `取り込むファイルが正しいか確かめてください。正しければ、${what}の指定をやめてください。`,
  }),
  'title-contradiction': entry<{ actual: string; expected: string }>({
    severity: 'warning',
    title: '表題と違う計画・期',
    example: { actual: '令和2年度上半期', expected: '令和2年度下半期' },
    message: ({ actual, expected }) =>
      `表題には${quote(actual)}とありますが、${expected}として読みました。`,
    hint: () =>
      '前の期のシートを使っていないか確かめてください。使っていなければ、表題を直してください。',
  }),
  'header-loose': entry<{ actual: string; expected: string }>({
    severity: 'warning',
    rule: 'L3-07',
    title: '少し違う見出し',
    example: { actual: '計画（Ｐ）', expected: '計画(P)' },
    message: ({ actual, expected }) =>
      `見出し${quote(actual)}を「${expected}」の列として読みました。`,
    hint: ({ expected }) =>
      `違うときは見出しを直してください。次からは「${expected}」と書いてください。`,
  }),
  'column-unknown': entry<{
    actual: string;
    /** How many values it holds. */
    values: number;
    expected: string;
    suggestion?: string | undefined;
  }>({
    severity: 'error',
    rule: 'L1-05',
    title: '知らない列の値',
    example: {
      actual: '列「備考」',
      values: 3,
      expected: '項目ID・取組の経過・評価・注記',
      suggestion: '注記',
    },
    message: ({ actual, values }) =>
      `${actual}には値が${values}個ありますが、この表の列ではないので取り込めません。`,
    hint: ({ suggestion, expected }) =>
      orSuggest(
        suggestion,
        `使える見出しは ${expected} です。取り込まなくてよい列であれば、読まないもの（--skip）に見出し（ないときは「Z列」のような列の名前）を書いてください。`,
      ),
  }),
  'column-skipped': entry<{ actual: string; values: number }>({
    severity: 'warning',
    title: '指定により読まなかった列',
    example: { actual: '列「備考」', values: 3 },
    message: ({ actual, values }) =>
      `${actual}は、指定のとおり読みませんでした（値は${values}個）。`,
    hint: () => FINE,
  }),
  'skip-unused': entry<{ actual: string; suggestion?: string | undefined }>({
    severity: 'warning',
    title: '読まないものに当てはまるものがない',
    example: { actual: '課長確認欄', suggestion: '課長確認' },
    message: ({ actual }) =>
      `読まないもの（--skip）の${quote(actual)}に当てはまる列・行・シートがありませんでした。`,
    hint: ({ suggestion }) =>
      orSuggest(suggestion, '名前を確かめてください。要らなければ、指定から消してください。'),
  }),
  'row-unknown': entry<{ actual: string; expected: string }>({
    severity: 'error',
    rule: 'L1-04',
    title: '何についての行か分からない',
    example: { actual: '合計 3', expected: '項目ID' },
    message: ({ actual, expected }) =>
      `${quote(actual)}の行は、「${expected}」が書かれていないので、何についての行か分かりません。`,
    hint: ({ expected }) =>
      `「${expected}」を書いてください。合計や欄外の説明であれば、その行を消すか、読まないもの（--skip）に行のはじめの言葉を書いてください。`,
  }),
  'row-above-header': entry<{ actual: string; others: number }>({
    severity: 'error',
    rule: 'L1-05',
    title: '見出しより上にある行',
    example: { actual: 'item-04-11', others: 2 },
    message: ({ actual, others }) =>
      `見出しの行より上に、${quote(actual)}の行があります${andOthers(others)}。見出しより上の行は読みません。`,
    hint: () =>
      '見出しの行を表のいちばん上に移してください（見出しも一緒に並べ替えると、途中に入ります）。表題であれば、読まないもの（--skip）にその言葉を書いてください。',
  }),
  'row-skipped': entry<{ actual: string; why: '指定' | '余白' | '見出し' }>({
    severity: 'warning',
    rule: 'L1-04',
    title: '読まなかった行',
    example: { actual: '以下余白', why: '余白' },
    message: ({ actual, why }) =>
      why === '指定'
        ? `${quote(actual)}の行は、指定のとおり読みませんでした。`
        : why === '余白'
          ? `${quote(actual)}の行は、表の終わりの印として、読みませんでした。`
          : `${quote(actual)}の行は、見出しの繰り返しなので、読みませんでした。`,
    hint: () => FINE,
  }),
  'item-unmatched': entry<{
    actual: string;
    /** How many items have this name. */
    found: number;
    suggestion?: string | undefined;
  }>({
    severity: 'error',
    title: 'どの項目か分からない行',
    example: { actual: '学童保育所の委託', found: 0, suggestion: '学童保育所委託（1所）' },
    message: ({ actual, found }) =>
      found > 1
        ? `項目${quote(actual)}は${found}つあり、どれについての行か分かりません。`
        : `項目${quote(actual)}が、この計画の項目（items.csv）に見つかりません。`,
    hint: ({ suggestion }) =>
      orSuggest(
        suggestion,
        '項目ID を書いてください。新しい項目であれば、先に items.csv に加えてください。',
      ),
  }),
  'item-by-name': entry<{ actual: string; expected: string; others: number }>({
    severity: 'warning',
    title: '名称で探した項目',
    example: { actual: '学童保育所委託（1所）', expected: 'item-04-11', others: 2 },
    message: ({ actual, expected, others }) =>
      `項目ID がないので、名称${quote(actual)}から「${expected}」の行として読みました${andOthers(others)}。`,
    hint: () => '項目ID の列があると、名称の書き方が変わっても取り違えません。',
  }),
  'item-mismatch': entry<{ actual: string; id: string; expected: string; other: string }>({
    severity: 'error',
    title: '項目ID と名称の食い違い',
    example: {
      actual: '保育園の民営化',
      id: 'item-04-11',
      expected: '学童保育所委託（1所）',
      other: 'item-04-12',
    },
    message: ({ actual, id, expected, other }) =>
      `項目「${id}」は${quote(expected)}ですが、この行には別の項目「${other}」の名称${quote(actual)}が書かれています。`,
    hint: () =>
      '行がずれていないか確かめてください（一部の列だけを並べ替えると起こります）。正しい組に直してください。',
  }),
  'context-differs': entry<{ actual: string; expected: string; others: number }>({
    severity: 'warning',
    title: 'データと違う項目の名称・部署など',
    example: { actual: '児童課', expected: '児童青少年課', others: 0 },
    message: ({ actual, expected, others }) =>
      `${quote(actual)}と書かれていますが、データでは${quote(expected)}です${andOthers(others)}。この欄は取り込みません。`,
    hint: () =>
      '書き誤りであれば、このままで構いません。変わったのであれば、items.csv や departments.csv を直してください。',
  }),
  'cell-merged': entry<{ actual: string; range: string; others: number }>({
    severity: 'warning',
    rule: 'L1-12',
    title: '縦に結合されたセル',
    example: { actual: 'A', range: 'G14:G16', others: 0 },
    message: ({ actual, range, others }) =>
      `${range}が結合されています${andOthers(others)}。そのすべての行に${quote(actual)}と書かれているものとして読みました。`,
    hint: () => '結合を解除し、どの行にも値を書いてください。このままでも取り込めます。',
  }),
  'cell-merged-across': entry<{ actual: string; range: string; expected: string }>({
    severity: 'error',
    rule: 'L1-12',
    title: '列をまたいで結合されたセル',
    example: { actual: '未実施', range: 'F14:H14', expected: '得られた成果」「評価' },
    message: ({ range, expected, actual }) =>
      `${range}が「${expected}」にまたがって結合されていて、${quote(actual)}がどの列の値か分かりません。`,
    hint: () => '結合を解除し、列ごとに値を書いてください。',
  }),
  'cell-ditto': entry<{ actual: string }>({
    severity: 'error',
    rule: 'L2-02',
    title: '「同上」などの省略',
    example: { actual: '同上' },
    message: ({ actual }) => `${quote(actual)}と書かれています。省略した書き方は取り込めません。`,
    hint: () => '指している値を、このセルにも書いてください。',
  }),
  'cell-computed': entry<{ actual: string; others: number }>({
    severity: 'warning',
    rule: 'L2-06',
    title: '数式のセル',
    example: { actual: '1200', others: 3 },
    message: ({ actual, others }) =>
      `数式の計算結果${quote(actual)}を取り込みました${andOthers(others)}。`,
    hint: () => '結果が新しいか確かめてください。「値の貼り付け」で値にしておくと確かです。',
  }),
  'cell-uncomputed': entry<{ actual: string }>({
    severity: 'error',
    rule: 'L2-06',
    title: '計算できていないセル',
    example: { actual: '#REF!' },
    message: ({ actual }) =>
      actual === ''
        ? '数式の計算結果がファイルに残っていません。'
        : `計算のエラー「${actual}」になっています。`,
    hint: () => '数式の代わりに、値を書いてください。',
  }),
  'date-invented': entry<{ actual: string; kind: string }>({
    severity: 'error',
    title: '日付に変わった値',
    example: { actual: '1月2日', kind: '番号' },
    message: ({ actual, kind }) =>
      `${kind}の欄が日付${quote(actual)}になっています。Excel が書きかえたようです。`,
    hint: () =>
      '元の値に戻してください。先にセルの書式を「文字列」にしてから書くと、日付に変わりません。',
  }),
  'date-in-text': entry<{ actual: string; others: number }>({
    severity: 'warning',
    title: '文章の欄の日付',
    example: { actual: '1月2日', others: 0 },
    message: ({ actual, others }) =>
      `日付のセルです${andOthers(others)}。見えているとおり${quote(actual)}と取り込みました。`,
    hint: () =>
      '「1-2」などが日付に変わったのでなければ、このままで構いません。変わったのであれば、書式を「文字列」にして書き直してください。',
  }),
  'number-scaled': entry<{ actual: string; expected: string }>({
    severity: 'error',
    rule: 'L2-01',
    title: '見かけと中身の違う数',
    example: { actual: '85%', expected: '0.85' },
    message: ({ actual, expected }) =>
      `${quote(actual)}と見えていますが、セルの中の数は ${expected} です。どちらの意味か分かりません。`,
    hint: () =>
      'セルの書式を「標準」にし、取り込みたい数をそのまま書いてください（% や千円単位の表示形式は使いません）。',
  }),
  'number-rounded': entry<{ actual: string; expected: string; others: number }>({
    severity: 'warning',
    title: '丸めて表示された数',
    example: { actual: '12.3', expected: '12.34', others: 0 },
    message: ({ actual, expected, others }) =>
      `${quote(actual)}と見えていますが、セルの中の数 ${expected} を取り込みました${andOthers(others)}。`,
    hint: () => '見えている数を取り込みたいときは、その数を書いてください。',
  }),
  'cell-read-as': entry<{ actual: string; expected: string; others: number }>({
    severity: 'warning',
    rule: 'L2-04',
    title: '読みかえた値',
    example: { actual: 'Ａ', expected: 'A', others: 4 },
    message: ({ actual, expected, others }) =>
      `${quote(actual)}を「${expected}」と読みました${andOthers(others)}。`,
    hint: ({ expected }) => `違うときは直してください。次からは「${expected}」と書いてください。`,
  }),
  'cell-trimmed': entry<{ actual: string; others: number }>({
    severity: 'warning',
    rule: 'L1-06',
    title: '取り除いた空白',
    example: { actual: ' 企画政策課', others: 0 },
    message: ({ actual, others }) =>
      `値${quote(actual)}の前後の空白や改行を取り除きました${andOthers(others)}。`,
    hint: () => FINE,
  }),
  'cell-kept': entry<{ actual: string; others: number }>({
    severity: 'warning',
    rule: 'L1-09',
    title: '空欄なので残した値',
    example: { actual: '関係各課と調整した。', others: 2 },
    message: ({ actual, others }) =>
      `空欄ですが、データにある値${quote(actual)}を残しました${andOthers(others)}。`,
    hint: () =>
      '値を消すときは「空欄で消す」（--erase）を選んでください。残すのであれば、このままで構いません。',
  }),
  'cell-conflict': entry<{ actual: string; expected: string; where: string }>({
    severity: 'error',
    title: '2か所で違う値',
    example: { actual: 'B', expected: 'A', where: '進捗（企画課）.xlsx 進捗!G14' },
    message: ({ actual, expected, where }) =>
      `${quote(actual)}と書かれていますが、同じ欄に ${where} では${quote(expected)}と書かれています。`,
    hint: () => '正しいほうに合わせるか、片方を除いてください。',
  }),
  'file-rewritten': entry<{ actual: string }>({
    severity: 'warning',
    title: '文字コード・改行の統一',
    example: { actual: 'Shift_JIS' },
    message: ({ actual }) => `${actual} のファイルなので、UTF-8（改行は LF）に改めて書きます。`,
    hint: () => FINE,
  }),
};
