import { formatPeriod } from '#src/domain/period.ts';
import { GUIDE_SHEET } from './marks.ts';
import {
  absenceSection,
  columnSection,
  criteriaSection,
  ruleSection,
  scaleSections,
} from './guide-legends.ts';
import { foldLines } from './fold-lines.ts';
import type { GuideSection } from './guide-section.ts';
import { avoidSection, fillInSection } from './guide-steps.ts';
import type { Row, WorkbookSheet } from './model.ts';
import type { WorkbookOrder } from './order.ts';
import { pageTexts, sheetTitle } from './print-texts.ts';
import { lineCount, rowHeight } from './text-size.ts';

/** Number of a step, word of a table, running text; together they fill A4 upright. */
const WIDTHS = [4, 16, 84] as const;
const [, MARK_WIDTH, TEXT_WIDTH] = WIDTHS;
const STEP_WIDTH = MARK_WIDTH + TEXT_WIDTH;
/** Keeps the three columns on one page also where the font's digits are wider. */
const SCALE = 95;
/** What a page holds at that scale, in points. */
const PAGE_HEIGHT = 780;

function contactSection({ site }: WorkbookOrder): GuideSection {
  return {
    heading: '問い合わせ',
    look: 'steps',
    lines: [
      ['・', 'このブックの書き方・提出については、送ってきた担当へお尋ねください。'],
      ['・', `公開しているサイト：${site.name}（${site.url}）　運営：${site.operator}`],
      ...(site.contact === undefined
        ? []
        : [['・', `サイトの誤りの連絡先：${site.contact.replace(/^mailto:/, '')}`] as const]),
    ],
  };
}

function sectionsOf(order: WorkbookOrder): GuideSection[] {
  return [
    fillInSection(order),
    avoidSection(),
    columnSection(order),
    absenceSection(),
    ...scaleSections(order),
    ...criteriaSection(order),
    ...ruleSection(order),
    contactSection(order),
  ];
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height = 0 }) => sum + height, 0);
}

/** The rows that begin a page, so that no part is torn that fits on one. */
function pageBreaks(parts: readonly Row[][]): number[] {
  const breaks: number[] = [];
  let row = 0;
  let used = 0;
  for (const part of parts) {
    const height = heightOf(part);
    if (row > 0 && used + height > PAGE_HEIGHT) breaks.push(row);
    used = (breaks.at(-1) === row ? 0 : used) + height;
    row += part.length;
  }
  return breaks;
}

/** A step runs over two columns, so each of its lines has a row; merged cells would not be printed in full. */
function stepRows(mark: string, text: string): Row[] {
  return foldLines(text, STEP_WIDTH).map((line, index) => ({
    height: 18,
    isRigid: true,
    cells: [
      { value: index === 0 ? mark : '', style: 'step' },
      { value: line, style: 'hint' },
    ],
  }));
}

function tableRow(mark: string, text: string): Row {
  const lines = Math.max(lineCount(mark, MARK_WIDTH), lineCount(text, TEXT_WIDTH));
  return {
    height: rowHeight(lines),
    isRigid: true,
    cells: [undefined, { value: mark, style: 'listCode' }, { value: text, style: 'listCell' }],
  };
}

function sectionRows({ heading, lead = '', look, lines }: GuideSection): Row[] {
  const toRows = look === 'table' ? (...line: [string, string]) => [tableRow(...line)] : stepRows;
  return [
    {
      height: 28,
      isRigid: true,
      cells: [{ value: heading, style: 'section' }, { style: 'section' }, { style: 'section' }],
    },
    { height: 4, isRigid: true, cells: [] },
    ...(lead === '' ? [] : stepRows('', lead)),
    ...lines.flatMap(([mark, text]) => toRows(mark, text)),
  ];
}

/** The sheet that says how to fill in and send back, and what the ratings mean. */
export function guideSheet(order: WorkbookOrder): WorkbookSheet {
  const facts = `${sheetTitle(order)}　${formatPeriod(order.period.id)}`;
  const title: Row[] = [
    { height: 28, isRigid: true, cells: [{ value: GUIDE_SHEET, style: 'title' }] },
    { height: 20, isRigid: true, cells: [{ value: facts, style: 'facts' }] },
  ];
  const parts = [title, ...sectionsOf(order).map(sectionRows)];
  const rows = parts.flat();
  return {
    name: GUIDE_SHEET,
    columnWidths: [...WIDTHS],
    rows,
    print: {
      paper: 'a4',
      landscape: false,
      scale: SCALE,
      breaks: pageBreaks(parts),
      area: { top: 0, left: 0, bottom: rows.length - 1, right: WIDTHS.length - 1 },
      ...pageTexts(order),
    },
  };
}
