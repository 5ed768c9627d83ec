import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { FIXED_COLUMNS } from '#src/tables/progress.ts';
import type { DraftPlan } from '../draft.ts';

const KEYS = FIXED_COLUMNS.map(({ key }) => key);
const HEADERS = FIXED_COLUMNS.map(({ header }) => header);

/** progress.csv has some columns of its own; the form must not name another like them. */
export function checkReservedColumns({ definition: { value, yaml } }: DraftPlan): Diagnostic[] {
  return (value?.form?.columns ?? []).flatMap(({ id, header }, index) => {
    const refuse = (key: string, actual: string, taken: string[]): Diagnostic[] => {
      const facts = { actual, expected: `${taken.join('・')} 以外` };
      const found = problem('yaml-value', facts);
      return yaml && taken.includes(actual)
        ? [locate(found, yaml.at(['form', 'columns', index, key]))]
        : [];
    };
    return [...refuse('id', id, KEYS), ...refuse('header', header, HEADERS)];
  });
}
