import { corporateNumber } from '#src/domain/corporate-number.ts';
import type { Cycle } from '#src/domain/period.ts';
import { firstPublished, lastModified } from '#src/domain/publication.ts';
import { LICENSES, type Site } from '#src/domain/site.ts';
import { absoluteUrl, planPath } from '#src/domain/site-paths.ts';
import { publishedTables } from '#src/tables/published.ts';
import { describeFile, type Distribution } from './distribution.ts';
import { oncePerPlan } from './once-per-plan.ts';
import { refOf, type PlanSubject } from './plan-subject.ts';
import { publishedFiles } from './published-files.ts';
import { describeTable, type TableDescription } from './table-description.ts';
import { temporalCoverage, type TemporalCoverage } from './temporal-coverage.ts';
import { describeVariables, type Variable } from './variables.ts';

export interface CreatorDescription {
  id: string;
  name: string;
  englishName?: string;
  url?: string;
  /** 全国地方公共団体コード */
  code?: string;
  /** 法人番号 */
  corporateNumber?: string;
}

interface LicenseDescription {
  id: Site['license'];
  name: string;
  url: string;
}

/**
 * One plan's data as every catalogue, search engine and package describes it. What the data do not say
 * is left out.
 */
export interface DatasetDescription {
  /** `koganei-action-plan-2020`: one word for systems that want one. */
  id: string;
  title: string;
  description: string;
  keywords: string[];
  /** The page about the plan; also the dataset's identifier. */
  url: string;
  /** The municipality whose plan it is. */
  creator: CreatorDescription;
  /** Who publishes these data: the site's operator. */
  publisher: string;
  license: LicenseDescription;
  temporal?: TemporalCoverage;
  /** The days on which the data came out first, and last changed, `YYYY-MM-DD`; as far as the data say. */
  issued?: string;
  modified?: string;
  /** How often a period is reported. */
  cycle: Cycle;
  tables: TableDescription[];
  variables: Variable[];
  distributions: Distribution[];
}

/** 行財政改革 and the like: what a searcher of catalogues types for every plan. */
const KEYWORDS = ['行財政改革', '進行管理', '行政評価', '自治体'];

function describeCreator({ publisher }: PlanSubject): CreatorDescription {
  const { name, englishName, url, code } = publisher.definition;
  return {
    id: publisher.id,
    name,
    ...(englishName !== undefined && { englishName }),
    ...(url !== undefined && { url }),
    ...(code !== undefined && { code, corporateNumber: corporateNumber(code) }),
  };
}

/** The site's licence with its name and address. */
export function describeLicense({ license }: Site): LicenseDescription {
  return { id: license, ...LICENSES[license] };
}

/** The most frequent cycle of a plan that has several. */
function shortestCycle(cycle: Cycle | readonly Cycle[]): Cycle {
  const cycles = [cycle].flat();
  const order: Cycle[] = ['quarter', 'half-year', 'year'];
  return order.find((each) => cycles.includes(each)) ?? 'year';
}

/** What the plan is, and what the site says of itself on every page. */
function describe({ dataset, plan }: PlanSubject, title: string): string {
  const plain = plan.definition.description ?? `${title}の進行管理のデータです。`;
  return [plain, dataset.site.notice].filter((each) => each !== undefined).join('');
}

function describeAnew(subject: PlanSubject): DatasetDescription {
  const { dataset, publisher, plan } = subject;
  const { definition } = plan;
  const title = `${publisher.definition.name} ${definition.title}`;
  const temporal = temporalCoverage(plan);
  const issued = firstPublished(plan);
  const modified = lastModified(plan);
  return {
    id: `${publisher.id}-${plan.id}`,
    title,
    description: describe(subject, title),
    keywords: [publisher.definition.name, definition.title, ...KEYWORDS],
    url: absoluteUrl(dataset.site.url, planPath(refOf(subject))),
    creator: describeCreator(subject),
    publisher: dataset.site.operator,
    license: describeLicense(dataset.site),
    ...(temporal && { temporal }),
    ...(issued !== undefined && { issued }),
    ...(modified !== undefined && { modified }),
    cycle: shortestCycle(definition.cycle),
    tables: publishedTables(publisher, plan).map((each) => describeTable(subject, each)),
    variables: describeVariables(plan),
    distributions: publishedFiles(subject).map((file) => describeFile(dataset.site.url, file)),
  };
}

/** Describes a plan's data from the data alone. */
export const describeDataset = oncePerPlan(describeAnew);
