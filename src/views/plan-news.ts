import type { Correction } from '#src/domain/correction.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { formatDate } from '#src/domain/format-date.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { publicationDate } from '#src/domain/publication.ts';
import { periodPath, planPath } from '#src/domain/site-paths.ts';
import { planContexts, planName, type PlanContext } from './context.ts';
import type { Link } from './page.ts';

/** Something that came out on the site on a day that the data name. */
export interface NewsView {
  /** `YYYY-MM-DD`, and as it is read. */
  date: string;
  dateText: string;
  planName: string;
  /** `令和2年度（2020年度）上半期を公開` */
  what: Link;
}

export interface NewsListView {
  /** `2026年11月21日に5件`; without a number where the list does not hold them all. */
  newest: string;
  /** Newest first; of one day in the site's order. */
  news: NewsView[];
}

const NEWS_LIMIT = 6;

function buildEntry(context: PlanContext, date: string, what: Link): NewsView {
  return { date, dateText: formatDate(date), planName: planName(context), what };
}

function publishedNews(context: PlanContext): NewsView[] {
  const { plan, ref } = context;
  return plan.periods.toReversed().flatMap(({ id }) => {
    const date = publicationDate(plan, id);
    if (date === undefined) return [];
    const what = { text: `${formatPeriod(id)}を公開`, path: periodPath(ref, id) };
    return [buildEntry(context, date, what)];
  });
}

/** A plan whose data tell no period comes out as a whole. */
function issuedNews(context: PlanContext): NewsView[] {
  const { issued } = context.plan.definition;
  if (issued === undefined) return [];
  return [buildEntry(context, issued, { text: '計画のデータを公開', path: planPath(context.ref) })];
}

/** The corrections of one day are one piece of news. */
function correctionNews(context: PlanContext): NewsView[] {
  const { plan, ref } = context;
  const days = Map.groupBy(plan.corrections, ({ date }: Correction) => date);
  return [...days].map(([date, { length }]) =>
    buildEntry(context, date, {
      text: `データを${length}か所訂正`,
      path: `${planPath(ref)}#corrections`,
    }),
  );
}

/** The newest periods, plans and corrections of all; undefined where the data name no day. */
export function buildNews(dataset: Dataset): NewsListView | undefined {
  const all = planContexts(dataset)
    .flatMap((context) => [
      ...publishedNews(context),
      ...issuedNews(context),
      ...correctionNews(context),
    ])
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  const [newest] = all;
  if (!newest) return undefined;
  const count = all.filter(({ date }) => date === newest.date).length;
  const number = count > NEWS_LIMIT ? '' : `に${count}件`;
  return { newest: newest.dateText + number, news: all.slice(0, NEWS_LIMIT) };
}
