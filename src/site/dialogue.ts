import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';

export interface Dialogue {
  /** @throws when the answer never comes: Ctrl+C, Ctrl+D */
  ask: (question: string) => Promise<string>;
  close: () => void;
}

/** A conversation with whoever sits at the terminal; undefined when nobody does. */
export function openDialogue(): Dialogue | undefined {
  if (!stdin.isTTY || !stdout.isTTY) return undefined;
  const lines = createInterface({ input: stdin, output: stdout });
  const gone = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(new Error('途中でやめました。何も書いていません。')));
  });
  // Closing when everything is said leaves nobody waiting.
  gone.catch(() => undefined);
  return {
    async ask(question) {
      // The line editor draws its prompt anew at every key, so it gets only the line that is typed on.
      const lineStart = question.lastIndexOf('\n') + 1;
      stdout.write(question.slice(0, lineStart));
      return (await Promise.race([lines.question(question.slice(lineStart)), gone])).trim();
    },
    close: () => lines.close(),
  };
}
