import type { Dataset } from '#src/domain/dataset.ts';
import { formatDate } from '#src/domain/format-date.ts';
import { ACCESSIBILITY_PATH, ACCESSIBILITY_RESULTS_PATH } from '#src/domain/site-paths.ts';
import type { PageMeta } from './page.ts';
import { buildGuideFacets } from './search-facets.ts';

/** A way of testing. */
interface AccessibilityCheck {
  id: string;
  name: string;
  what: string;
  /** The file of the test; absent for what a person looked at. */
  file?: string | undefined;
}

/** What was found about one success criterion. */
export interface CriterionResult {
  /** `1.4.3` */
  number: string;
  name: string;
  level: 'A' | 'AA';
  /** Which standard has it. */
  in: keyof typeof STANDARDS;
  result: keyof typeof RESULTS;
  /** Ids of the checks. */
  by: string[];
  note?: string | undefined;
}

export interface AccessibilityResults {
  /** `2026-11-21` */
  testedOn: string;
  tester: string;
  environment: string[];
  technologies: string;
  checks: AccessibilityCheck[];
  criteria: CriterionResult[];
}

export interface CriterionView {
  title: string;
  /** `A・両方`: the level, and which standard has it. */
  place: string;
  result: string;
  /** Names of the checks. */
  by: string;
  note: string;
}

export interface AccessibilityResultsView {
  meta: PageMeta;
  /** `2026年11月21日` */
  testedOn: string;
  lead: string;
  checks: AccessibilityCheck[];
  criteria: CriterionView[];
}

const STANDARDS = { both: '両方', wcag: 'WCAG 2.2', jis: 'JIS' };

/** In the order in which they are counted. */
const RESULTS = {
  'none-found': '試した範囲で問題なし',
  partly: '一部だけを確かめた',
  absent: '当てはまるものがない',
  fails: '問題がある',
  untested: '確かめていない',
};

/** `56の達成基準のうち、試した範囲で問題なしは35、一部だけを確かめたものは7、…です。` */
function describeResults(criteria: readonly CriterionResult[]): string {
  const counts = Object.entries(RESULTS).flatMap(([result, words]) => {
    const count = criteria.filter((each) => each.result === result).length;
    return count === 0 ? [] : [`「${words}」が${count}`];
  });
  return `${criteria.length}の達成基準のうち、${counts.join('、')}です。`;
}

function buildCriterion(
  checks: readonly AccessibilityCheck[],
  { number, name, level, in: standard, result, by, note = '' }: CriterionResult,
): CriterionView {
  const names = checks.filter(({ id }) => by.includes(id)).map((check) => check.name);
  return {
    title: `${number} ${name}`,
    place: `${level}・${STANDARDS[standard]}`,
    result: RESULTS[result],
    by: names.join('、'),
    note,
  };
}

function buildMeta({ site }: Dataset, testedOn: string): PageMeta {
  const title = 'アクセシビリティを確かめた結果';
  return {
    title,
    description: `このサイトのアクセシビリティについて、${testedOn}に何をどう確かめ、何が分かり、何を確かめていないかを、達成基準ごとに示します。`,
    path: ACCESSIBILITY_RESULTS_PATH,
    breadcrumbs: [{ text: 'アクセシビリティ方針', path: ACCESSIBILITY_PATH }],
    search: buildGuideFacets(site.name, title),
  };
}

/** What was tested, when, how and with which result, criterion by criterion. */
export function buildAccessibilityResults(
  dataset: Dataset,
  { testedOn, checks, criteria }: AccessibilityResults,
): AccessibilityResultsView {
  const date = formatDate(testedOn);
  return {
    meta: buildMeta(dataset, date),
    testedOn: date,
    lead: describeResults(criteria),
    checks,
    criteria: criteria.map((each) => buildCriterion(checks, each)),
  };
}
