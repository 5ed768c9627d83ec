/** A summary in easy Japanese, sentence by sentence: each says one thing and stands on its own line. */
export function plainSentences(text: string): string[] {
  return text
    .split(/(?<=。)(?![」』）])|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
