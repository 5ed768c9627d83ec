import type { Dataset } from '#src/domain/dataset.ts';
import { nameParts } from '#src/domain/name-parts.ts';
import { planContexts, type PlanContext } from './context.ts';
import { planDepartments } from './departments.ts';

/** A word that stands on the site; other names and readings of it follow. */
export type VocabularyWord = readonly [word: string, ...others: string[]];

function departmentWords(context: PlanContext): VocabularyWord[] {
  return planDepartments(context).map(({ name, kana, formerNames = [] }) => [
    name,
    ...(kana === undefined ? [] : [kana]),
    ...formerNames,
  ]);
}

function namedThings({ plan }: PlanContext): string[] {
  return [...plan.items, ...plan.indicators, ...plan.outline].map(({ name }) => name);
}

/**
 * What the search page can offer for a word that is found nowhere: departments, the words of names, and
 * the official words that have synonyms. Each word stands once, with all its other forms.
 */
export function buildVocabulary(dataset: Dataset): VocabularyWord[] {
  const contexts = planContexts(dataset);
  const words: VocabularyWord[] = [
    ...contexts.flatMap(departmentWords),
    ...dataset.synonyms.map(({ word, alternatives }): VocabularyWord => [word, ...alternatives]),
    ...contexts
      .flatMap(namedThings)
      .flatMap(nameParts)
      .map((word): VocabularyWord => [word]),
  ];
  return [...Map.groupBy(words, ([word]) => word)].map(([word, entries]) => [
    word,
    ...new Set(entries.flatMap(([, ...others]) => others)),
  ]);
}
