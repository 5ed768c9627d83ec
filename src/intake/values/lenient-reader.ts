import { ABSENCES, AbsentSchema, STATED_NONE } from '#src/domain/absence.ts';
import type { Column } from '#src/tables/table.ts';
import type { KnownPlan, KnownPublisher } from '../known-data.ts';
import { choiceKey } from './choice-key.ts';
import { ratingSpellings } from './rating-spellings.ts';
import { departmentNames } from './resolve-departments.ts';

/** What a text can only mean in a column, though the data format does not write it so; else undefined. */
export type LenientReader = (text: string) => string | undefined;

function readRatings({ key }: Column, plan: KnownPlan | undefined): LenientReader | undefined {
  const form = plan?.definition.form?.columns.find(({ id }) => id === key);
  const scale = form?.kind === 'rating' ? plan?.definition.scales?.[form.scale] : undefined;
  return scale && ratingSpellings(scale);
}

/** Reads the words that a column lists, and the reasons for absence that it may give. */
function readWords({ cell }: Column): LenientReader {
  const absences = [STATED_NONE, ...ABSENCES].map(({ word }) => word);
  const isAbsence = (word: string): boolean => {
    const parsed = cell.parse(word);
    return 'value' in parsed && AbsentSchema.safeParse(parsed.value).success;
  };
  const words = [...(cell.options ?? []), ...absences.filter(isAbsence)];
  const byKey = Map.groupBy(new Set(words), choiceKey);
  return (text) => {
    const found = byKey.get(choiceKey(text)) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
}

/** Puts together how a column's cells may be read beyond what its type reads. */
export function lenientReader(
  column: Column,
  { plan, publisher }: { plan?: KnownPlan; publisher?: KnownPublisher },
): LenientReader {
  if (column.references === 'departments' && publisher) {
    return departmentNames(publisher.departments).canonical;
  }
  const words = readWords(column);
  const ratings = readRatings(column, plan);
  return (text) => words(text) ?? ratings?.(text);
}
