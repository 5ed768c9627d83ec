import type { PeriodReport } from '#src/domain/dataset.ts';
import { shortDigest } from '#src/domain/digest.ts';
import { periodDigest } from '#src/domain/period-digest.ts';
import { publicationDate } from '#src/domain/publication.ts';
import { periodDataPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { formatDate } from '#src/domain/format-date.ts';
import type { Link } from './page.ts';

/** Which state of a period's data the page shows. */
export interface EditionView {
  /** The day of publication as `YYYY-MM-DD` and as it is read, where the plan says it. */
  date?: string;
  dateText?: string;
  /** Whether the build refuses other data for the period. */
  isFrozen: boolean;
  digest: string;
  shortDigest: string;
  /** The file of which it is the digest. */
  file: Link;
}

/** When the data of a period were published, and the fingerprint by which they are known again. */
export function buildEdition({ plan, ref }: PlanContext, period: PeriodReport): EditionView {
  const date = publicationDate(plan, period.id);
  const digest = periodDigest(plan, period);
  return {
    ...(date !== undefined && { date, dateText: formatDate(date) }),
    isFrozen: plan.definition.frozen?.[period.id] !== undefined,
    digest,
    shortDigest: shortDigest(digest),
    file: { text: 'この期のデータ（JSON）', path: periodDataPath(ref, period.id) },
  };
}
