import { formatPeriodShort } from '#src/domain/period.ts';
import { formatCell, type Column, type Values } from '#src/tables/table.ts';
import type { TableSide } from './table-side.ts';

/** One part of what a row is about: `国庫支出金`, `令和2年度`, `実績`, `順1`. */
function identityPart({ words }: TableSide, column: Column, values: Values): string {
  const text = formatCell(column, values);
  const { references, cell, header } = column;
  if (text === '') return '';
  if (references !== undefined) return words.nameOf(references, text) ?? text;
  if (cell.kind === 'period') return formatPeriodShort(text);
  return cell.kind === 'number' ? `${header}${text}` : text;
}

/** A row in words: its own name, or what its identity names: `住民票の発行 令和7年度 予算 補助`. */
export function labelOf(side: TableSide, values: Values): string {
  const { identity, columns } = side.table;
  const { name } = values;
  if (identity.join() === 'id' && typeof name === 'string') return name;
  return columns
    .filter(({ key }) => identity.includes(key))
    .map((column) => identityPart(side, column, values))
    .filter((part) => part !== '')
    .join(' ');
}
