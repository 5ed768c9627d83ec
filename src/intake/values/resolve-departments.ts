import { foldText } from '#src/domain/fold.ts';
import type { KnownDepartment } from '../known-data.ts';

/** How several departments are put in one cell, beside the `;` of the data format. */
const OTHER_SEPARATORS = /[\n、，,・/／]/;

/** Reads names of departments as people write them. */
interface DepartmentNames {
  /** The department of that name, of a former name, or of a spelling that differs in width and spaces only. */
  resolve(name: string): string | undefined;
  /** The names in a cell as the data format writes them; what is not known stays as it is. */
  canonical(text: string): string;
  /** The key of a cell's departments, in whatever order and way they are written. */
  key(text: string): string;
}

/** Finds departments by present and former names, however they are spelled. */
export function departmentNames(departments: readonly KnownDepartment[]): DepartmentNames {
  const current = new Map(departments.map(({ name }) => [foldText(name), name]));
  const former = new Map(
    departments.flatMap(({ name, formerNames }) =>
      formerNames.map((each) => [foldText(each), name] as const),
    ),
  );
  const resolve = (name: string): string | undefined =>
    current.get(foldText(name)) ?? former.get(foldText(name));
  /** A name may itself hold a `・`: a part is split only when every piece of it is known. */
  const split = (part: string): string[] => {
    const whole = resolve(part);
    if (whole !== undefined) return [whole];
    const pieces = part.split(OTHER_SEPARATORS).filter((piece) => piece.trim() !== '');
    const names = pieces.map(resolve);
    return names.every((name) => name !== undefined) && names.length > 0 ? names : [part];
  };
  const namesIn = (text: string): string[] =>
    text
      .split(/[;；]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .flatMap(split);
  return {
    resolve,
    canonical: (text) => [...new Set(namesIn(text))].join(';'),
    key: (text) => [...new Set(namesIn(text).map(foldText))].sort().join(';'),
  };
}
