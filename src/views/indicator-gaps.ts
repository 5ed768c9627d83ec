import { absenceWord } from '#src/domain/absence.ts';
import type { Reading } from '#src/domain/assess-indicator.ts';
import type { Measurement } from '#src/domain/measurement.ts';
import { comparePeriods } from '#src/domain/period.ts';
import { isNumber } from '#src/domain/quantity.ts';

/** A time without a value, and the word that says why. */
interface Gap {
  periodId: string;
  word: string;
}

/** The actual values of a series that are missing after its newest one; all of them where there is none. */
export function gapsAfter(
  { current, series }: { current?: Reading | undefined; series?: string | undefined },
  measurements: readonly Measurement[],
): Gap[] {
  return measurements
    .filter((each) => each.kind === 'actual' && each.series === series)
    .filter(({ periodId }) => !current || comparePeriods(periodId, current.periodId) > 0)
    .toSorted((a, b) => comparePeriods(a.periodId, b.periodId))
    .flatMap(({ periodId, quantity }) =>
      isNumber(quantity) ? [] : [{ periodId, word: absenceWord(quantity.absence) }],
    );
}
