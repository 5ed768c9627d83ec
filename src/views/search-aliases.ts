import { formatEraFiscalYear } from '#src/domain/era.ts';
import { formatPeriodShort, periodOf } from '#src/domain/period.ts';
import { indexWords, yearWordsIn } from '#src/domain/search-words.ts';
import type { PlanContext } from './context.ts';

/** What a page is about, for finding it under words that do not stand on it. */
export interface SearchSubject {
  /** The words of the page that count for synonyms and years. */
  text: string;
  periodId?: string | undefined;
  departments?: readonly string[];
  /** Labels that the page shows outside its indexed text: its place in the outline, its ratings. */
  labels?: readonly string[];
}

/** Both calendars; the year words cover all the forms in which a year is typed. */
function periodTexts(periodId: string | undefined): string[] {
  if (periodId === undefined) return [];
  const { fiscalYear } = periodOf(periodId);
  return [formatEraFiscalYear(fiscalYear), String(fiscalYear), formatPeriodShort(periodId)];
}

/**
 * What readers may type for the official words in a text. A longer official word hides the shorter ones
 * within it: 学童保育所 is no 保育所.
 */
export function alternativesFor({ dataset }: PlanContext, text: string): string[] {
  const longestFirst = dataset.synonyms.toSorted((a, b) => b.word.length - a.word.length);
  let rest = text.normalize('NFKC');
  return longestFirst.flatMap(({ word, alternatives }) => {
    const official = word.normalize('NFKC');
    if (!rest.includes(official)) return [];
    rest = rest.replaceAll(official, ' ');
    return alternatives;
  });
}

function departmentTexts({ publisher }: PlanContext, names: readonly string[]): string[] {
  const declared = publisher.departments.filter(({ name }) => names.includes(name));
  return [
    ...names,
    ...declared.flatMap(({ kana = '', formerNames = [] }) => [kana, ...formerNames]),
  ];
}

/** Parts that a full-width form makes different from what is searched: the index keeps them as written. */
function unfoldedParts(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== part.normalize('NFKC'));
}

/** The words of the search field `alias` of a page. */
export function aliasWords(context: PlanContext, subject: SearchSubject): string {
  const { name, kana = '', englishName = '' } = context.publisher.definition;
  const { text, periodId, departments = [], labels = [] } = subject;
  const words = indexWords(
    [
      name,
      kana,
      englishName,
      context.plan.definition.title,
      ...periodTexts(periodId),
      ...departmentTexts(context, departments),
      ...labels,
      ...alternativesFor(context, text),
      ...unfoldedParts(text),
    ].join(' '),
  );
  return [...new Set([...words.split(' '), ...yearWordsIn(text)])].join(' ');
}
