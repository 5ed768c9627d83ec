/** Shorter texts (継続実施) are the same twice without anybody having forgotten to write. */
const NOTABLE_LENGTH = 15;

/** Whether a report says, in a text of some length, exactly what the period before said. */
export function isRepeatedText(before: string | undefined, now: string): boolean {
  return now.length >= NOTABLE_LENGTH && now === before;
}
