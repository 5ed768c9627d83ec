import { cellAddress } from '../../cell-address.ts';
import type { Cell, Highlight, PrintSetup, Row, Validation, WorkbookSheet } from '../model.ts';
import { rangeName } from '../range-name.ts';
import { clipped, headerFooterText } from './limits.ts';
import { highlightIndex, styleIndex } from './styles-part.ts';
import type { SharedStrings } from './shared-strings.ts';
import { escapeXml } from '#src/tables/escape-xml.ts';
import { element, MAIN_NAMESPACE, xmlPart } from './xml-text.ts';

const PAPER_CODES = { a3: 8, a4: 9 } as const;

function cellXml(cell: Cell, address: string, strings: SharedStrings): string {
  const { value } = cell;
  const s = styleIndex(cell.style);
  if (value === undefined || value === '') return element('c', { r: address, s });
  return typeof value === 'number'
    ? element('c', { r: address, s }, element('v', {}, String(value)))
    : element('c', { r: address, s, t: 's' }, element('v', {}, String(strings.indexOf(value))));
}

/** A height without `customHeight` is where a row begins, as if it had been fitted to its text. */
function rowXml({ height, isRigid, cells }: Row, row: number, strings: SharedStrings): string {
  const written = cells.map((cell, column) =>
    cell === undefined ? '' : cellXml(cell, cellAddress(row, column), strings),
  );
  const attributes = { r: row + 1, ht: height, customHeight: isRigid };
  return element('row', attributes, written.join(''));
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, index) =>
    element('col', { min: index + 1, max: index + 1, width, customWidth: true }),
  );
  return columns.length === 0 ? '' : element('cols', {}, columns.join(''));
}

function viewXml({ freeze, startColumn, hidden }: WorkbookSheet, isFirst: boolean): string {
  const view = { showGridLines: false, tabSelected: isFirst && hidden !== true, workbookViewId: 0 };
  if (!freeze) return element('sheetViews', {}, element('sheetView', view));
  const first = cellAddress(freeze.rows, freeze.columns);
  const start = cellAddress(freeze.rows, startColumn ?? freeze.columns);
  const pane = freeze.columns > 0 ? 'bottomRight' : 'bottomLeft';
  const content =
    element('pane', {
      xSplit: freeze.columns || undefined,
      ySplit: freeze.rows,
      topLeftCell: first,
      activePane: pane,
      state: 'frozen',
    }) + element('selection', { pane, activeCell: start, sqref: start });
  return element('sheetViews', {}, element('sheetView', view, content));
}

/** 0 allows, 1 forbids. */
const PROTECTION = element('sheetProtection', {
  sheet: 1,
  objects: 1,
  scenarios: 1,
  formatCells: 0,
  formatColumns: 0,
  formatRows: 0,
  sort: 0,
  autoFilter: 0,
});

function validationXml({ range, test, prompt, error }: Validation): string {
  return element(
    'dataValidation',
    {
      type: test?.kind,
      errorStyle: error?.style === 'warning' ? 'warning' : undefined,
      allowBlank: true,
      showInputMessage: prompt !== undefined,
      showErrorMessage: error !== undefined,
      errorTitle: error && clipped(error.title, 32),
      error: error && clipped(error.text, 225),
      promptTitle: prompt && clipped(prompt.title, 32),
      prompt: prompt && clipped(prompt.text, 255),
      sqref: rangeName(range),
    },
    test && element('formula1', {}, escapeXml(test.formula)),
  );
}

function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  const written = validations.map(validationXml).join('');
  return element('dataValidations', { count: validations.length }, written);
}

function highlightXml({ range, formula, style }: Highlight, index: number): string {
  const rule = { type: 'expression', dxfId: highlightIndex(style), priority: index + 1 };
  const content = element('cfRule', rule, element('formula', {}, escapeXml(formula)));
  return element('conditionalFormatting', { sqref: rangeName(range) }, content);
}

function breaksXml(rows: readonly number[] = []): string {
  if (rows.length === 0) return '';
  const counts = { count: rows.length, manualBreakCount: rows.length };
  const breaks = rows.map((id) => element('brk', { id, max: 16383, man: 1 }));
  return element('rowBreaks', counts, breaks.join(''));
}

function printXml({ paper, landscape, scale, breaks, header, footer }: PrintSetup): string {
  const margins = { left: 0.4, right: 0.4, top: 0.65, bottom: 0.6, header: 0.3, footer: 0.3 };
  const setup = {
    paperSize: PAPER_CODES[paper],
    scale,
    fitToWidth: scale === undefined ? 1 : undefined,
    fitToHeight: scale === undefined ? 0 : undefined,
    orientation: landscape ? 'landscape' : 'portrait',
  };
  const texts =
    element('oddHeader', {}, escapeXml(headerFooterText(header.left, header.right))) +
    element('oddFooter', {}, escapeXml(headerFooterText(footer.left, { pageNumbers: true })));
  return (
    element('pageMargins', margins) +
    element('pageSetup', setup) +
    element('headerFooter', {}, texts) +
    breaksXml(breaks)
  );
}

function mergesXml(ranges: WorkbookSheet['merges'] = []): string {
  if (ranges.length === 0) return '';
  const merged = ranges.map((range) => element('mergeCell', { ref: rangeName(range) }));
  return element('mergeCells', { count: ranges.length }, merged.join(''));
}

/** Texts such as `2020` stay texts without a mark that calls it a mistake. */
function ignoredErrorsXml({ rows, columnWidths }: WorkbookSheet): string {
  const right = columnWidths.length - 1;
  const all = rangeName({ top: 0, left: 0, bottom: Math.max(rows.length - 1, 0), right });
  const ignored = element('ignoredError', { sqref: all, numberStoredAsText: true });
  return element('ignoredErrors', {}, ignored);
}

/** `xl/worksheets/sheetN.xml`. @param isFirst whether the workbook opens with this sheet */
export function sheetPart(sheet: WorkbookSheet, strings: SharedStrings, isFirst: boolean): string {
  const { columnWidths, rows, filter, merges, validations = [], highlights = [], print } = sheet;
  const fit = element('pageSetUpPr', { fitToPage: true });
  return xmlPart(
    'worksheet',
    { xmlns: MAIN_NAMESPACE },
    [
      print && print.scale === undefined ? element('sheetPr', {}, fit) : '',
      viewXml(sheet, isFirst),
      element('sheetFormatPr', { defaultRowHeight: 15 }),
      columnsXml(columnWidths),
      element('sheetData', {}, rows.map((row, index) => rowXml(row, index, strings)).join('')),
      PROTECTION,
      filter ? element('autoFilter', { ref: rangeName(filter) }) : '',
      mergesXml(merges),
      highlights.map(highlightXml).join(''),
      validationsXml(validations),
      print ? printXml(print) : '',
      ignoredErrorsXml(sheet),
    ].join(''),
  );
}
