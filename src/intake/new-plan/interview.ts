import type { Refusal } from '../refusal.ts';
import type { PlanAnswers } from './plan-answers.ts';
import { PLAN_QUESTIONS } from './plan-questions.ts';
import { PUBLISHER_QUESTIONS } from './publisher-questions.ts';
import type { BadAnswer, Known, Question } from './question.ts';
import { SITE_QUESTIONS } from './site-questions.ts';
import type { Survey } from './survey.ts';

export const QUESTIONS: readonly Question[] = [
  ...PUBLISHER_QUESTIONS,
  ...PLAN_QUESTIONS,
  ...SITE_QUESTIONS,
];

interface Interview {
  survey: Survey;
  /** Answers that were given beforehand, by flag. */
  given: Readonly<Record<string, string | undefined>>;
  /** Whether Enter is pressed at every question that allows it, without asking. */
  takesDefaults: boolean;
  /** Asks somebody; undefined when nobody is there. */
  ask?: ((prompt: string) => Promise<string>) | undefined;
}

const REQUIRED = '書いてください。';
const SKIPS = new Set(['', 'なし']);

function promptOf({ title, help }: Question, fallback: string | undefined): string {
  const enter = fallback === '' ? 'Enter で飛ばします' : `Enter で「${fallback}」`;
  const lines = fallback === undefined ? help : [...help, enter];
  return [`\n■ ${title}`, ...lines.map((line) => `  ${line}`), '> '].join('\n');
}

function readAnswer(
  question: Question,
  text: string,
  known: Known,
): Partial<PlanAnswers> | BadAnswer {
  const maySkip = question.fallback?.(known) === '';
  if (maySkip && SKIPS.has(text)) return question.read('', known);
  return text === '' ? { refusal: REQUIRED } : question.read(text, known);
}

/** Asks until the answer is a good one; a refused answer says why and what was probably meant. */
async function askUntilGood(
  question: Question,
  known: Known,
  ask: (prompt: string) => Promise<string>,
  refused?: BadAnswer,
): Promise<Partial<PlanAnswers>> {
  const fallback = refused?.suggestion ?? question.fallback?.(known);
  const reason = refused ? `  ✕ ${refused.refusal}\n` : '';
  const text = (await ask(reason + promptOf(question, fallback))).trim();
  const read = readAnswer(question, text === '' ? (fallback ?? '') : text, known);
  return 'refusal' in read ? askUntilGood(question, known, ask, read) : read;
}

async function answerOf(
  question: Question,
  known: Known,
  { given, takesDefaults, ask }: Interview,
): Promise<Partial<PlanAnswers> | BadAnswer> {
  const text = given[question.flag]?.trim();
  const read = text === undefined ? undefined : readAnswer(question, text, known);
  if (read && !('refusal' in read)) return read;
  const fallback = question.fallback?.(known);
  if (!read && takesDefaults && fallback !== undefined) return question.read(fallback, known);
  if (ask) return askUntilGood(question, known, ask, read);
  return read ?? { refusal: REQUIRED };
}

/**
 * Everything that a new plan needs to be told: from the flags, from whoever is asked, or from what is usual.
 * Without anybody to ask, all that is missing or wrong is refused at once.
 */
export async function conductInterview(interview: Interview): Promise<PlanAnswers | Refusal> {
  const known: Known = { answers: {}, survey: interview.survey };
  const refused: string[] = [];
  for (const question of QUESTIONS) {
    if (question.applies?.(known) === false) continue;
    const answer = await answerOf(question, known, interview);
    if ('refusal' in answer)
      refused.push(`--${question.flag}（${question.title}）：${answer.refusal}`);
    else Object.assign(known.answers, answer);
  }
  return refused.length === 0
    ? (known.answers as PlanAnswers)
    : {
        refusal: [
          '足りない指定や、使えない指定があります。',
          ...refused.map((line) => `  ${line}`),
        ].join('\n'),
      };
}
