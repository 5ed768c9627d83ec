import type { Dialogue } from './dialogue.ts';

const YES = /^(?:y|yes|はい)$/i;
const NO = /^(?:n|no|いいえ)$/i;

/** Asks until the answer is one. @param onEnter what just Enter means */
export async function askYesNo(
  { ask }: Pick<Dialogue, 'ask'>,
  question: string,
  onEnter: boolean,
): Promise<boolean> {
  const choices = onEnter ? '[Y/n]' : '[y/N]';
  const answer = (await ask(`${question} ${choices} `)).normalize('NFKC').trim();
  if (answer === '') return onEnter;
  if (YES.test(answer)) return true;
  return NO.test(answer) ? false : askYesNo({ ask }, '    y か n で答えてください。', onEnter);
}
