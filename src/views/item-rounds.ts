import { periodOf } from '#src/domain/period.ts';
import type { ReportView } from './report.ts';

interface Rounds {
  /** Evaluations that look at the same time, oldest first: mid-year and year-end. One is the rule. */
  rounds: ReportView[];
  /** Reports on earlier times, newest first. */
  earlier: ReportView[];
}

/** Whether a report is on a part of the other's fiscal year, or on the whole of which that is a part. */
function overlaps(report: ReportView, latest: ReportView): boolean {
  const [one, other] = [periodOf(report.periodId), periodOf(latest.periodId)];
  return one.fiscalYear === other.fiscalYear && one.cycle !== other.cycle;
}

/** @param reports newest first */
export function splitRounds([latest, ...others]: readonly ReportView[]): Rounds {
  if (!latest) return { rounds: [], earlier: [] };
  const same = others.filter((report) => report.reported && overlaps(report, latest));
  return {
    rounds: [latest, ...same].toReversed(),
    earlier: others.filter((report) => !same.includes(report)),
  };
}
