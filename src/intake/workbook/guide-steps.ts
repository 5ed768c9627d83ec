import { formatDate } from '#src/domain/format-date.ts';
import { columnsFor, type FormColumn } from '#src/domain/form.ts';
import { PAST_PREFIX } from './marks.ts';
import type { GuideSection } from './guide-section.ts';
import type { WorkbookOrder } from './order.ts';
import { PROGRESS_SHEET } from './marks.ts';

function numbered(texts: readonly string[]): GuideSection['lines'] {
  return texts.map((text, index) => [`${index + 1}.`, text]);
}

function isChosen({ kind }: FormColumn): boolean {
  return kind === 'rating' || kind === 'choice';
}

function headersOf(columns: readonly FormColumn[]): string {
  return columns.map(({ header }) => `「${header}」`).join('');
}

function sideStep({ tables }: WorkbookOrder): string[] {
  if (tables.length === 0) return [];
  const names = tables.map(({ table }) => `「${table.title}」`).join('');
  return [
    `${names}のシートにも、直すところがあれば記入します。新しい行は、続きの空いた行に書き足します（1行に1件）。`,
  ];
}

/** What to do with the workbook, from opening it to sending it back. */
export function fillInSection(order: WorkbookOrder): GuideSection {
  const chosen = columnsFor(order.plan.definition.form, order.period).filter(isChosen);
  const due = order.due === undefined ? '' : `提出期限は ${formatDate(order.due)} です。`;
  return {
    heading: '記入して送り返すまで',
    look: 'steps',
    lines: numbered([
      `「${PROGRESS_SHEET}」のシートの、白いセルに記入します。1行が1項目です。`,
      '薄い黄色のセルは必ず記入する欄です（見出しも濃い色です）。記入すると白くなります。',
      ...(chosen.length === 0
        ? []
        : [`${headersOf(chosen)}は、セルを選び、右に出る▼から選びます。`]),
      'セルを選ぶと、その欄に何を書くかの説明が出ます。セルの中で改行するときは Alt ＋ Enter を押します。',
      '書くことがないときは空欄にせず、「なし」のように、ないことを書きます（下の「値がないときの言葉」）。',
      ...(order.previous
        ? [
            `右のほうの「${PAST_PREFIX}」で始まる列に、前の期の報告があります。見るための列で、印刷も取り込みもされません。`,
          ]
        : []),
      ...sideStep(order),
      `保存して、送ってきた担当へ、このまま（.xlsx のまま）送り返します。${due}`,
    ]),
  };
}

/** What makes a workbook hard to take in, or changes what it says. */
export function avoidSection(): GuideSection {
  return {
    heading: 'してはいけないこと',
    look: 'steps',
    lines: [
      ['×', '項目ID を消したり、書きかえたりしない（どの項目の報告か分からなくなります）。'],
      ['×', 'セルを結合しない。「同上」「〃」「→」と書かず、同じ内容でもすべてのセルに書く。'],
      ['×', '見出し、列の順、シートの名前を変えない。途中に行や列を入れない。'],
      ['×', '数の欄に、単位・「約」・「※」などを書かない。補足は「注記」に書く。'],
      ['×', '色や取り消し線で意味を表さない（取り込むと消えます）。言葉で書く。'],
      ['×', 'ほかの表から写すときは、ふつうの貼り付けをしない。「値の貼り付け」を使う。'],
    ],
  };
}
