import type { CellType, Parsed } from '../cell.ts';

/** Several values in one cell, separated by `;` (a full-width `；` is read too). A value said twice counts once. */
export function listCell<T>(inner: CellType<T>): CellType<T[]> {
  return {
    kind: 'list',
    label: `${inner.label}（複数は ; で区切る）`,
    inner,
    ...(inner.options && { options: inner.options }),
    parse(text): Parsed<T[]> {
      const values: T[] = [];
      for (const part of text.split(/[;；]/).map((each) => each.trim())) {
        if (part === '') continue;
        const parsed = inner.parse(part);
        if ('problem' in parsed) return parsed;
        values.push(parsed.value);
      }
      return { value: [...new Set(values)] };
    },
    format: (values) => values.map((value) => inner.format(value)).join(';'),
  };
}
