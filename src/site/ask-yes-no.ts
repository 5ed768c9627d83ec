import type { Dialogue } from './dialogue.ts';

const YES = /^(?:y|yes|はい)$/i;
const NO = /^(?:n|no|いいえ)?$/i;

/** Asks until the answer is one; just Enter means no. */
export async function askYesNo({ ask }: Pick<Dialogue, 'ask'>, question: string): Promise<boolean> {
  const answer = (await ask(`${question} [y/N] `)).normalize('NFKC').trim();
  if (YES.test(answer)) return true;
  return NO.test(answer) ? false : askYesNo({ ask }, '    y か n で答えてください。');
}
