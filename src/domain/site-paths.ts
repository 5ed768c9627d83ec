/** Names a plan by the folders it lives in. */
export interface PlanRef {
  publisherId: string;
  planId: string;
}

/** Pages that exist once, whatever the data. */
export const HOME_PATH = '/';
export const SEARCH_PATH = '/search/';
/** The words that the search page offers where a typed one is found nowhere. */
export const SEARCH_WORDS_PATH = '/search/words.json';
export const CATALOGUE_PATH = '/data/';
/** For those who use the data in programs: what is promised, and examples. */
export const DATA_GUIDE_PATH = '/data-guide/';
export const ABOUT_PATH = '/about/';
export const GLOSSARY_PATH = '/glossary/';
/** DCAT 3. */
export const DCAT_PATH = '/catalog.jsonld';
/** Project Open Data 1.1. */
export const PROJECT_OPEN_DATA_PATH = '/data.json';
/** CKAN's answer to a harvester, as a file. */
export const CKAN_PATH = '/api/3/action/package_search';
/** Light versions of pages, made to stand inside other pages. */
export const EMBED_PATH = '/embed/';
export const API_PATH = '/api/v1/index.json';
export const ACCESSIBILITY_PATH = '/accessibility/';
/** What of the accessibility was tested, when and how. */
export const ACCESSIBILITY_RESULTS_PATH = '/accessibility/results/';
/** Every part of the site in every state, for those who build it. */
export const STYLE_PATH = '/style/';
export const CHECK_PATH = '/check/';
export const CHECK_DATA_PATH = '/check/data.json';
export const GUIDE_PATH = '/guide/';
export const DIAGNOSTICS_GUIDE_PATH = '/guide/diagnostics/';

/** A guide for staff: `fill-in` for `content/guide/fill-in.mdx`. */
export function guidePath(id: string): string {
  return `${GUIDE_PATH}${id}/`;
}

/**
 * The site's published addresses, relative to its base: promised to other programs, so written once.
 * They begin with `/`; whoever prints one adds the base.
 */
export function planPath({ publisherId, planId }: PlanRef): string {
  return `/${publisherId}/${planId}/`;
}

/** `/koganei/action-plan-2020/2020-h1/` */
export function periodPath(plan: PlanRef, periodId: string): string {
  return `${planPath(plan)}${periodId}/`;
}

/** The light version of a page, to stand inside other pages. @param path of the page */
export function embedPath(path: string): string {
  return EMBED_PATH + path.slice(1);
}

/** How to embed a page, as oEmbed asks for it. @param path of the page */
export function oEmbedPath(path: string): string {
  return `${embedPath(path)}oembed.json`;
}

/** The picture that is shown where a page is shared. @param path of the page that it stands for */
export function shareImagePath(path: string): string {
  return `${path}card.png`;
}

/** The news of a plan, or of the whole site, in Atom. @param path of the plan's page or of the home page */
export function atomPath(path: string): string {
  return `${path}feed.xml`;
}

/** The same news as JSON Feed. */
export function jsonFeedPath(path: string): string {
  return `${path}feed.json`;
}

/** What changed between a period and the one of its kind before it. */
export function changesPath(plan: PlanRef, periodId: string): string {
  return `${planPath(plan)}changes/${periodId}/`;
}

/** `/koganei/action-plan-2020/2020-h1/initiative-04/` */
export function sheetPath(plan: PlanRef, periodId: string, outlineId: string): string {
  return `${periodPath(plan, periodId)}${outlineId}/`;
}

/** All sheets of a period on one page, made to be printed. */
export function sheetsPath(plan: PlanRef, periodId: string): string {
  return `${planPath(plan)}sheets/${periodId}/`;
}

/** All items of a plan in one list. */
export function itemsPath(plan: PlanRef): string {
  return `${planPath(plan)}items/`;
}

/** `/koganei/action-plan-2020/items/item-04-11/` */
export function itemPath(plan: PlanRef, itemId: string): string {
  return `${itemsPath(plan)}${itemId}/`;
}

/** `/koganei/action-plan-2020/items/item-04-11.json` */
export function itemJsonPath(plan: PlanRef, itemId: string): string {
  return twinPath(itemPath(plan, itemId), 'json');
}

/** All departments of a plan in kana order. */
export function departmentsPath(plan: PlanRef): string {
  return `${planPath(plan)}departments/`;
}

/** `/koganei/action-plan-2020/departments/kikaku-seisaku/` */
export function departmentPath(plan: PlanRef, departmentId: string): string {
  return `${departmentsPath(plan)}${departmentId}/`;
}

/** `/komae/reform-plan-6/outline/policy-1/` */
export function outlinePath(plan: PlanRef, nodeId: string): string {
  return `${planPath(plan)}outline/${nodeId}/`;
}

/** `/toride/priority-projects-2020/indicators/` */
export function indicatorsPath(plan: PlanRef): string {
  return `${planPath(plan)}indicators/`;
}

/** `/toride/priority-projects-2020/indicators/indicator-01/` */
export function indicatorPath(plan: PlanRef, indicatorId: string): string {
  return `${indicatorsPath(plan)}${indicatorId}/`;
}

/** `/toride/priority-projects-2020/costs/` */
export function costsPath(plan: PlanRef): string {
  return `${planPath(plan)}costs/`;
}

/** `/unnamed-city/reform-plan-2022/effects/` */
export function effectsPath(plan: PlanRef): string {
  return `${planPath(plan)}effects/`;
}

/** `/unnamed-city/reform-plan-2022/lineage/` */
export function lineagePath(plan: PlanRef): string {
  return `${planPath(plan)}lineage/`;
}

/** The lineage page with its table narrowed: `?変更区分=継続`. */
export function lineageRowsPath(plan: PlanRef, parameters: Record<string, string>): string {
  return `${lineagePath(plan)}?${new URLSearchParams(parameters)}#rows`;
}

/** `/unnamed-city/reform-plan-2022/retrospective/` */
export function retrospectivePath(plan: PlanRef): string {
  return `${planPath(plan)}retrospective/`;
}

/** All comments of a plan's reviewers, with the city's answers. */
export function reviewsPath(plan: PlanRef): string {
  return `${planPath(plan)}reviews/`;
}

type TableFormat = 'csv' | 'json';

/** Where the files of a plan's data lie. */
export function dataFolderPath(plan: PlanRef): string {
  return `${planPath(plan)}data/`;
}

/** `/koganei/action-plan-2020/data/items.csv` */
export function tablePath(plan: PlanRef, table: string, format: TableFormat): string {
  return `${dataFolderPath(plan)}${table}.${format}`;
}

/** The data of a page, beside the page: `/koganei/action-plan-2020/costs/` → `…/costs.json`. @param path of the page */
export function twinPath(path: string, format: TableFormat): string {
  return `${path.replace(/\/$/, '')}.${format}`;
}

/** The JSON Schema of a kind of published JSON: `item`, `tables/items`. */
export function schemaPath(name: string): string {
  return `/schema/v1/${name}.json`;
}

/** The definition of a plan: `plan.yaml` and `publisher.yaml` as JSON. */
export function definitionPath(plan: PlanRef): string {
  return `${planPath(plan)}data/plan.json`;
}

/** The data of one period as the text of which its digest is made. */
export function periodDataPath(plan: PlanRef, periodId: string): string {
  return `${planPath(plan)}data/periods/${periodId}.json`;
}

/** The tables of a plan, described for programs. */
export function dataPackagePath(plan: PlanRef): string {
  return `${planPath(plan)}data/datapackage.json`;
}

/** Everything that a plan publishes, in one file. */
export function archivePath(plan: PlanRef): string {
  return `${planPath(plan)}data/all.zip`;
}

/** The plan and its results in the international vocabulary of performance plans. */
export function stratmlPath(plan: PlanRef): string {
  return `${planPath(plan)}stratml.xml`;
}

/** One page of samples of the style page: `tables`. */
export function stylePath(id: string): string {
  return `${STYLE_PATH}${id}/`;
}

/** The search page with filters already set: the link that reproduces a search. */
export function searchPath(parameters: Readonly<Record<string, string>>): string {
  return `${SEARCH_PATH}?${new URLSearchParams(parameters)}`;
}

/** A published address in full. @param siteUrl the site's URL, with or without a final slash */
export function absoluteUrl(siteUrl: string, path: string): string {
  return siteUrl.replace(/\/$/, '') + path;
}
