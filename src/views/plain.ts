import { sentencesOf } from '#src/domain/sentences.ts';

/** A summary in easy Japanese, sentence by sentence: each says one thing and stands on its own line. */
export function plainSentences(text: string): string[] {
  return text
    .split('\n')
    .flatMap(sentencesOf)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
