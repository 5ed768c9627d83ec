import { outcomeWord, type IndicatorOutcome } from '#src/domain/assess-series.ts';
import type { Tone } from '#src/domain/scale.ts';

/** An outcome as a chip shows it. Colours part the outcomes; none of them stands for blame. */
export interface OutcomeView {
  outcome: IndicatorOutcome;
  word: string;
  tone: Tone;
}

const TONES: Record<IndicatorOutcome, Tone> = {
  achieved: 'blue',
  ahead: 'blue',
  improving: 'green',
  'fell-short': 'yellow',
  unchanged: 'yellow',
  worsening: 'orange',
  lost: 'orange',
  'below-target': 'yellow',
  undetermined: 'grey',
  mixed: 'grey',
};

/** What became of an indicator, as a chip shows it. */
export function buildOutcome(outcome: IndicatorOutcome): OutcomeView {
  return { outcome, word: outcomeWord(outcome), tone: TONES[outcome] };
}
