/** A part of the instructions: a heading, perhaps a sentence, and lines with a word or number before them. */
export interface GuideSection {
  heading: string;
  lead?: string;
  /** Whether the lines are a numbered list or a table with borders. */
  look: 'steps' | 'table';
  lines: readonly (readonly [mark: string, text: string])[];
}
