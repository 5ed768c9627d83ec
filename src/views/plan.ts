import type { EvaluationStep } from '#src/domain/plan.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { countedItems, latestPeriod } from '#src/domain/plan-queries.ts';
import { lastModified } from '#src/domain/publication.ts';
import { departmentsPath, itemsPath, periodPath, planPath } from '#src/domain/site-paths.ts';
import { publisherNames } from '#src/domain/publisher-names.ts';
import { linkToChanges } from './changes-link.ts';
import { describeCollecting } from './collecting.ts';
import { planName, type PlanContext } from './context.ts';
import { planCorrections, type CorrectionView } from './corrections.ts';
import { buildDepartmentLinks, planDepartments, type DepartmentLink } from './departments.ts';
import { explainPage, type PageExplanations } from './explanations.ts';
import { buildLegends, type LegendView } from './legend.ts';
import { planNotes, type NoteView } from './notes.ts';
import { buildOutlineMap, type OutlineMapView } from './outline-map.ts';
import type { Link, PageMeta } from './page.ts';
import { buildParts, describeParts, type PlanPartView } from './plan-parts.ts';
import { buildPlanStatus, type PlanStatus } from './plan-status.ts';
import { plainSentences } from './plain.ts';
import { formatTerm } from './plan-term.ts';
import type { PlanTopic } from './plan-topic.ts';
import { planTopics } from './plan-topics.ts';
import { buildFacets } from './search-facets.ts';
import { tableFiles, type TableFileView } from './table-files.ts';

export interface PlanView {
  meta: PageMeta;
  publisher: string;
  title: string;
  description?: string;
  explanations: PageExplanations;
  /** The summary in easy Japanese. */
  plain?: string[];
  term?: string;
  itemCount: number;
  /** Heading and lead of the list of parts: `取組と項目`, `11の取組に、79項目があります。` */
  partsTitle: string;
  partsLead: string;
  parts: PlanPartView[];
  /** The latest period, and where the plan stands by it. */
  latest?: Link;
  /** What has changed since the period before the latest. */
  changes?: Link;
  status: PlanStatus;
  /** One sentence for each period whose reports are still coming in. */
  collecting: string[];
  topics: PlanTopic[];
  periods: Link[];
  /** The list of all items, which can be narrowed and ordered. */
  allItems: Link;
  departments: DepartmentLink[];
  /** The list of them with their items; absent where no department has a page. */
  allDepartments?: Link;
  /** Every item with its grade on one screen; absent without grades. */
  map?: OutlineMapView;
  steps: EvaluationStep[];
  legends: LegendView[];
  sources: { line: string; url?: string }[];
  files: TableFileView[];
  notes: NoteView[];
  corrections: CorrectionView[];
}

function buildMeta(context: PlanContext, latest: Link | undefined, { lead }: PlanStatus): PageMeta {
  const { description = '' } = context.plan.definition;
  const { partsLead } = describeParts(context);
  const sentence = latest ? `${latest.text}の状況：${lead}` : '';
  return {
    title: planName(context),
    description: `${planName(context)}の内容と進み具合。${partsLead}${sentence}`,
    path: planPath(context.ref),
    embeddable: true,
    hasFeed: lastModified(context.plan) !== undefined,
    breadcrumbs: [],
    search: buildFacets(context, 'plan', {
      title: context.plan.definition.title,
      names: [planName(context), ...publisherNames(context.publisher.definition)],
      text: description,
    }),
  };
}

/** What is promised, and where it stands. */
export function buildPlanView(context: PlanContext): PlanView {
  const { plan, publisher, ref } = context;
  const { definition } = plan;
  const items = countedItems(plan);
  const period = latestPeriod(plan);
  const latest = period && { text: formatPeriod(period.id), path: periodPath(ref, period.id) };
  const changes = period && linkToChanges(context, period);
  const status = buildPlanStatus(context);
  const term = formatTerm(context);
  const map = buildOutlineMap(context);
  return {
    meta: buildMeta(context, latest, status),
    publisher: publisher.definition.name,
    title: definition.title,
    itemCount: items.length,
    status,
    ...describeParts(context),
    parts: buildParts(context),
    collecting: plan.collecting.map(describeCollecting),
    topics: planTopics(context),
    periods: plan.periods
      .toReversed()
      .map(({ id }) => ({ text: formatPeriod(id), path: periodPath(ref, id) })),
    allItems: { text: 'すべての項目を一覧で見る（絞り込み・並べ替え）', path: itemsPath(ref) },
    departments: buildDepartmentLinks(
      context,
      planDepartments(context).map(({ name }) => name),
    ),
    steps: definition.evaluation ?? [],
    legends: buildLegends(definition),
    sources: (definition.sources ?? []).map(({ title, publisher: by, url }) => ({
      line: `${by}「${title}」`,
      ...(url !== undefined && { url }),
    })),
    files: tableFiles(context),
    notes: planNotes(context),
    corrections: planCorrections(context),
    explanations: explainPage(context.dataset.glossary, [definition.title], definition.description),
    ...(definition.description !== undefined && { description: definition.description }),
    ...(definition.plain !== undefined && { plain: plainSentences(definition.plain) }),
    ...(term !== undefined && { term }),
    ...(map && { map }),
    ...(planDepartments(context).length > 0 && {
      allDepartments: { text: '部署ごとの項目の数と評価を見る', path: departmentsPath(ref) },
    }),
    ...(latest && { latest }),
    ...(changes && { changes }),
  };
}
