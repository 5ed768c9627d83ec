import { correctionId, type Correction } from '#src/domain/correction.ts';
import type { PeriodReport } from '#src/domain/dataset.ts';
import { recordName } from '#src/domain/named-record.ts';
import { formatPeriod, formatPeriodShort } from '#src/domain/period.ts';
import { publicationDate } from '#src/domain/publication.ts';
import { absoluteUrl, periodPath, planPath } from '#src/domain/site-paths.ts';
import { refOf, type PlanSubject } from '../description/plan-subject.ts';

/** One thing that happened to published data. */
export interface FeedEntry {
  /** The same for good; readers know by it what they have seen. */
  id: string;
  url: string;
  title: string;
  /** `YYYY-MM-DD` */
  date: string;
  summary: string;
}

function planName({ publisher, plan }: PlanSubject): string {
  return `${publisher.definition.name} ${plan.definition.title}`;
}

function summarisePeriod({ progress, reviews }: PeriodReport): string {
  const reports = `${progress.length}項目の報告`;
  return `${reports}${reviews.length > 0 ? `と点検の意見${reviews.length}件` : ''}を公開しました。`;
}

/** A plan that says when its data came out, and not only when its periods did. */
function planEntry(subject: PlanSubject): FeedEntry[] {
  const { dataset, plan } = subject;
  const { issued: date } = plan.definition;
  if (date === undefined) return [];
  const url = absoluteUrl(dataset.site.url, planPath(refOf(subject)));
  const summary = `${plan.items.length}項目の計画のデータを公開しました。`;
  return [{ id: url, url, title: `${planName(subject)}：計画のデータを公開`, date, summary }];
}

function periodEntries(subject: PlanSubject): FeedEntry[] {
  const { dataset, plan } = subject;
  return plan.periods.toReversed().flatMap((period) => {
    const date = publicationDate(plan, period.id);
    if (date === undefined) return [];
    const url = absoluteUrl(dataset.site.url, periodPath(refOf(subject), period.id));
    const title = `${planName(subject)}：${formatPeriod(period.id)}を公開`;
    return [{ id: url, url, title, date, summary: summarisePeriod(period) }];
  });
}

function summariseCorrection({ periodId, header, before, after, reason }: Correction): string {
  const place = [periodId === undefined ? undefined : formatPeriodShort(periodId), header]
    .filter((part) => part !== undefined)
    .join('の');
  return [
    place === '' ? '' : `訂正したところ：${place}。`,
    before === undefined ? '' : `訂正前：「${before}」。`,
    after === undefined ? '' : `訂正後：「${after}」。`,
    `理由：${reason}`,
  ].join('');
}

function correctionEntries(subject: PlanSubject): FeedEntry[] {
  const { dataset, plan } = subject;
  return plan.corrections.map((correction) => {
    const path = `${planPath(refOf(subject))}#${correctionId(correction)}`;
    const url = absoluteUrl(dataset.site.url, path);
    return {
      id: url,
      url,
      title: `${planName(subject)}：「${recordName(plan, correction)}」のデータを訂正`,
      date: correction.date,
      summary: summariseCorrection(correction),
    };
  });
}

/** A plan's data, its published periods, the latest first, and the corrections. Only what has a date. */
export function feedEntries(subject: PlanSubject): FeedEntry[] {
  return [...planEntry(subject), ...periodEntries(subject), ...correctionEntries(subject)];
}
