import { entry, quote } from '../entry.ts';

const SAVE_AS_XLSX =
  'Excel で開き、「名前を付けて保存」で「Excel ブック（*.xlsx）」を選んで保存し直してください';

/** Findings about a file that was handed in as a whole, before its cells are looked at. */
export const workbookEntries = {
  'workbook-empty': entry<object>({
    severity: 'error',
    title: '中身のないファイル',
    example: {},
    message: () => '値の入ったセルが1つもありません。',
    hint: () => '正しいファイルか確かめ、元のファイルをもう一度保存するか、送り直してください。',
  }),
  'workbook-format': entry<{ actual: string; opensInExcel: boolean }>({
    severity: 'error',
    rule: 'L1-01',
    title: '読めない種類のファイル',
    example: { actual: 'PDF', opensInExcel: false },
    message: ({ actual }) => `中身が${quote(actual)}なので、読み取れません。`,
    hint: ({ opensInExcel }) =>
      opensInExcel
        ? `${SAVE_AS_XLSX}。`
        : '読めるのは Excel ブック（.xlsx・.xls）と CSV です。元の Excel ファイルか CSV を使ってください。',
  }),
  'workbook-misnamed': entry<{ actual: string; expected: string; kind: string }>({
    severity: 'warning',
    title: '名前と違う種類の中身',
    example: { actual: '.csv', expected: '.xlsx', kind: 'Excel ブック' },
    message: ({ actual, kind }) =>
      `名前の終わりは「${actual}」ですが、中身は ${kind} です。中身に合わせて読みました。`,
    hint: ({ expected }) =>
      `名前の終わりを「${expected}」に直すか、正しい種類で保存し直してください。`,
  }),
  'workbook-too-large': entry<{
    actual: string;
    expected: string;
    of: 'ファイル' | 'ブック' | '展開した中身' | '表';
  }>({
    severity: 'error',
    title: '大きすぎるファイル',
    example: { actual: '62 MB', expected: '20 MB', of: 'ファイル' },
    message: ({ actual, of }) => `${of}が大きすぎます（${actual}）。`,
    hint: ({ expected, of }) =>
      of === 'ファイル' || of === 'ブック'
        ? `読めるのは ${expected} までです。画像や使っていないシートを取り除いて保存し直してください。`
        : `読めるのは ${expected} までです。表の下や右の離れたところに、余分な値や書式が残っていないか確かめ（Ctrl＋End で最後のセルに移れます）、その行や列を「削除」してから保存し直してください。`,
  }),
  'workbook-bomb': entry<object>({
    severity: 'error',
    title: '普通でない作りのファイル',
    example: {},
    message: () =>
      '表計算ソフトが作るファイルとは違う作り（異常な圧縮、偽の大きさ、名前の重複など）なので、安全のために開きませんでした。',
    hint: () =>
      `送り主に心当たりがなければ、開かずに削除してください。心当たりがあれば、${SAVE_AS_XLSX}。`,
  }),
  'workbook-unsafe-name': entry<{ actual: string }>({
    severity: 'error',
    title: '危険な名前を含むファイル',
    example: { actual: '../../startup.bat' },
    message: ({ actual }) =>
      `ブックの中に、ほかの場所に書きこもうとする名前${quote(actual)}があるため、開きませんでした。`,
    hint: () =>
      `送り主に心当たりがなければ、開かずに削除してください。心当たりがあれば、${SAVE_AS_XLSX}。`,
  }),
  'workbook-macro': entry<object>({
    severity: 'error',
    title: 'マクロの入ったブック',
    example: {},
    message: () =>
      'マクロの入ったブックや、マクロ用のブック（.xlsm など）は、安全のために読みません。',
    hint: () =>
      `${SAVE_AS_XLSX}（「マクロなしのブックとして保存」かを聞かれたら「はい」を選びます）。`,
  }),
  'workbook-encrypted': entry<object>({
    severity: 'error',
    title: 'パスワードの付いたブック',
    example: {},
    message: () => '開くのにパスワードが要るため、読み取れません。',
    hint: () =>
      'Excel で開き、「ファイル」→「情報」→「ブックの保護」→「パスワードを使用して暗号化」でパスワードを消して保存し直してください。',
  }),
  'workbook-unreadable': entry<object>({
    severity: 'error',
    title: '壊れたブック',
    example: {},
    message: () => 'ファイルが壊れているか、途中で切れているため、読み取れません。',
    hint: () => `元のファイルを受け取り直してください。それでも読めないときは、${SAVE_AS_XLSX}。`,
  }),
  'workbook-shape': entry<{ actual: string }>({
    severity: 'warning',
    rule: 'L1-10',
    title: '図形や画像',
    example: { actual: '別紙を参照' },
    message: ({ actual }) =>
      actual === ''
        ? 'シートに画像か図形があります。画像や図形の中身は取り込みません。'
        : `図形の中に文字${quote(actual)}があります。図形の中の文字は取り込みません。`,
    hint: () => '表に要る内容であれば、セルに書いてください。要らなければこのままで構いません。',
  }),
  'workbook-comment': entry<{ actual: string }>({
    severity: 'warning',
    rule: 'L1-04',
    title: 'セルに付いたコメント',
    example: { actual: '要確認（田中）' },
    message: ({ actual }) =>
      `セルにコメント（メモ）${quote(actual)}が付いています。コメントは取り込みません。`,
    hint: () => '表に要る内容であれば、セルに書いてください。要らなければこのままで構いません。',
  }),
  'csv-separator': entry<{ actual: string }>({
    severity: 'error',
    rule: 'L1-15',
    title: 'コンマで区切られていない CSV',
    example: { actual: ';' },
    message: ({ actual }) => `セルが、コンマではなく「${actual}」で区切られています。`,
    hint: () =>
      'セルをコンマ（,）で区切って保存し直してください（Excel では「CSV UTF-8（コンマ区切り）」を選びます）。',
  }),
};
