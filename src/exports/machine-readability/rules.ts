import { missingAreas, missingCodes, missingMetadata } from './document-rules.ts';
import type { ExaminedTable, Finding } from './examined-table.ts';
import { meaninglessHeaders, sharedHeaders, wideColumns } from './header-rules.ts';
import { missingUnits, textInNumbers, unclearZeros, undefinedMarks } from './number-rules.ts';
import {
  brokenByBlanks,
  lateHeader,
  omissions,
  secondTables,
  severalLines,
  strayTexts,
  unquotedCommas,
} from './shape-rules.ts';
import {
  layoutSpaces,
  otherWithDetail,
  platformDependent,
  severalValues,
  unevenChoices,
} from './text-rules.ts';
import { changingFormat, unevenTime } from './time-rules.ts';

/** One of the rules of 「行政データにおける機械可読性に関するルール」（デジタル庁、2026年3月31日）. */
export interface Rule {
  id: string;
  name: string;
  /** How a CSV file breaks it; what breaks L1-01 is found before there is a table. */
  examine?: (table: ExaminedTable) => Finding[];
  /** Why it does not concern CSV files. */
  outOfScope?: string;
}

const READABLE_FORMAT = 'L1-01';

export const RULES: readonly Rule[] = [
  { id: READABLE_FORMAT, name: '機械が直接読める形式' },
  { id: 'L1-02', name: '1ファイルに1つの表', examine: secondTables },
  { id: 'L1-03', name: '空白の行・列で分断しない', examine: brokenByBlanks },
  { id: 'L1-04', name: '表の外にメモなどを置かない', examine: strayTexts },
  { id: 'L1-05', name: 'どの列にも意味の分かる見出し', examine: meaninglessHeaders },
  { id: 'L1-06', name: '空白や改行で体裁を整えない', examine: layoutSpaces },
  { id: 'L1-07', name: '1セルに1データ', examine: severalValues },
  { id: 'L1-08', name: '機種依存文字を使わない', examine: platformDependent },
  { id: 'L1-09', name: '空白とゼロを区別する', examine: unclearZeros },
  { id: 'L1-10', name: 'オブジェクトを使わない', outOfScope: 'CSV には図形を置けない' },
  { id: 'L1-11', name: '書式で違いを表さない', outOfScope: 'CSV には書式がない' },
  { id: 'L1-12', name: 'セルを結合しない', outOfScope: 'CSV ではセルを結合できない' },
  { id: 'L1-13', name: '非表示の行・列を残さない', outOfScope: 'CSV では行や列を隠せない' },
  { id: 'L1-14', name: '1行に1データ', examine: severalLines },
  { id: 'L1-15', name: 'カンマを含む値は「"」で囲む', examine: unquotedCommas },
  { id: 'L2-01', name: '数の列は数だけ', examine: textInNumbers },
  { id: 'L2-02', name: '同じ値を省略しない', examine: omissions },
  { id: 'L2-03', name: '列の見出しが重ならない', examine: sharedHeaders },
  { id: 'L2-04', name: '選択肢の書き方をそろえる', examine: unevenChoices },
  { id: 'L2-05', name: '「その他」の詳細は別の列', examine: otherWithDetail },
  { id: 'L2-06', name: '数式を残さない', outOfScope: 'Excel のファイルを公開していない' },
  { id: 'L3-01', name: '1行目が見出し、2行目からデータ', examine: lateHeader },
  { id: 'L3-02', name: 'コード表がある', examine: missingCodes },
  { id: 'L3-03', name: '数の列の記号の定義がある', examine: undefinedMarks },
  { id: 'L3-04', name: '単位の記載がある', examine: missingUnits },
  { id: 'L3-05', name: '時間の書き方が標準どおり', examine: unevenTime },
  { id: 'L3-06', name: '地域コードか正式な地域名', examine: missingAreas },
  { id: 'L3-07', name: '年によって形式を変えない', examine: changingFormat },
  { id: 'L3-08', name: '定義・更新日・文字コードの記載', examine: missingMetadata },
  { id: 'L3-09', name: '縦持ち形式', examine: wideColumns },
];

/** The rule that a file keeps by being CSV: no cell can break it. */
export const isFormatRule = ({ id }: Rule): boolean => id === READABLE_FORMAT;
