import type { Refusal } from '../refusal.ts';
import type { PlanAnswers } from './plan-answers.ts';
import type { Survey } from './survey.ts';

/** What is answered so far, and what the new plan will stand beside. */
export interface Known {
  answers: Partial<PlanAnswers>;
  survey: Survey;
}

/** A refused answer, with the one that was probably meant. */
export interface BadAnswer extends Refusal {
  suggestion?: string | undefined;
}

/** One thing that must be known of a new plan. */
export interface Question {
  /** Name of the command-line flag, without dashes. */
  flag: string;
  title: string;
  /** What a good answer looks like, line by line. */
  help: readonly string[];
  /** Whether it is to be asked at all. */
  applies?: (known: Known) => boolean;
  /** The answer of somebody who just presses Enter; undefined where there is none. `''` skips the question. */
  fallback?: (known: Known) => string | undefined;
  /** @param text what was typed, without spaces round it */
  read: (text: string, known: Known) => Partial<PlanAnswers> | BadAnswer;
}

export interface Option<Value> {
  value: Value;
  title: string;
}

/** An option's title, and the word before its explanation: `半期（上半期と下半期）` is also `半期`. */
function titlesOf(title: string): string[] {
  const folded = title.normalize('NFKC').toLowerCase();
  return [folded, folded.replace(/\(.*$/, '')];
}

/** Reads one of a few options by its number in the list, its code or its title. */
export function readOption<Value>(
  text: string,
  options: readonly Option<Value>[],
): Option<Value> | BadAnswer {
  const wanted = text.normalize('NFKC').toLowerCase();
  const found = options.find(
    ({ value, title }, index) =>
      wanted === String(index + 1) || wanted === String(value) || titlesOf(title).includes(wanted),
  );
  const codes = options.map(({ value }, index) => `${index + 1}（${String(value)}）`).join('、');
  return found ?? { refusal: `「${text}」は選べません。選べるのは ${codes} です。` };
}

/** The options as they are listed: `1. S・A・B・C` */
export function listOptions(options: readonly Option<unknown>[]): string[] {
  return options.map(({ title }, index) => `${index + 1}. ${title}`);
}
