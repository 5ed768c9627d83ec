import type { Dataset } from '#src/domain/dataset.ts';
import { LICENSES } from '#src/domain/site.ts';
import { CATALOGUE_PATH, planPath } from '#src/domain/site-paths.ts';
import { ABSENCES, STATED_NONE } from '#src/domain/absence.ts';
import { planContexts, planName, type PlanContext } from './context.ts';
import { buildDataDictionary, type DictionaryTableView } from './data-dictionary.ts';
import type { Link, PageMeta } from './page.ts';
import { tableFiles, type TableFileView } from './table-files.ts';

/** A plan's files. */
export interface PlanDataView {
  id: string;
  plan: Link;
  files: TableFileView[];
}

export interface CatalogueView {
  meta: PageMeta;
  license: { name: string; url: string };
  plans: PlanDataView[];
  /** What each column means, every plan's tables together. */
  dictionary: DictionaryTableView[];
  absences: { code: string; word: string; meaning: string }[];
}

function buildPlanData(context: PlanContext): PlanDataView {
  const { publisher, plan, ref } = context;
  return {
    id: `${publisher.id}-${plan.id}`,
    plan: { text: planName(context), path: planPath(ref) },
    files: tableFiles(context),
  };
}

/** Everything that can be taken away, and what each column means. */
export function buildCatalogueView(dataset: Dataset): CatalogueView {
  const contexts = planContexts(dataset);
  return {
    meta: {
      title: 'データカタログ',
      description:
        'このサイトのすべての表を CSV と JSON で公開しています。ファイルの一覧と、各列の意味（データ辞書）を載せています。',
      path: CATALOGUE_PATH,
      breadcrumbs: [],
    },
    license: LICENSES[dataset.site.license],
    plans: contexts.map(buildPlanData),
    dictionary: buildDataDictionary(contexts),
    absences: [STATED_NONE, ...ABSENCES],
  };
}
