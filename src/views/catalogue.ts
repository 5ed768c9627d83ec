import type { Dataset } from '#src/domain/dataset.ts';
import { LICENSES } from '#src/domain/site.ts';
import { CATALOGUE_PATH, planPath } from '#src/domain/site-paths.ts';
import { ABSENCES, STATED_NONE } from '#src/domain/absence.ts';
import { describedContextColumns } from '#src/tables/context-columns.ts';
import { publishedTables, type PublishedTable } from '#src/tables/published.ts';
import type { Column } from '#src/tables/table.ts';
import { planContexts, planName, type PlanContext } from './context.ts';
import type { Link, PageMeta } from './page.ts';
import { tableFiles, type TableFileView } from './table-files.ts';

export interface ColumnView {
  header: string;
  key: string;
  type: string;
  description: string;
  example: string;
  required: boolean;
  /** The values of a closed list. */
  options: string[];
  unit?: string;
}

export interface DictionaryTableView {
  name: string;
  title: string;
  description: string;
  columns: ColumnView[];
}

/** A plan's files, and the dictionary of its tables. */
export interface PlanDataView {
  id: string;
  plan: Link;
  files: TableFileView[];
  dictionary: DictionaryTableView[];
}

export interface CatalogueView {
  meta: PageMeta;
  license: { name: string; url: string };
  plans: PlanDataView[];
  absences: { code: string; word: string; meaning: string }[];
}

function buildColumn({
  header,
  key,
  cell,
  description,
  example,
  required,
  unit,
}: Column): ColumnView {
  return {
    header,
    key,
    type: cell.label,
    description,
    example,
    required,
    options: [...(cell.options ?? [])],
    ...(unit !== undefined && { unit }),
  };
}

function buildDictionary(
  { publisher, plan }: PlanContext,
  published: PublishedTable,
): DictionaryTableView {
  const { name, title, description, columns: own } = published.table;
  const columns = [...describedContextColumns(publisher, plan, published), ...own];
  return { name, title, description, columns: columns.map(buildColumn) };
}

function buildPlanData(context: PlanContext): PlanDataView {
  const { publisher, plan, ref } = context;
  return {
    id: `${publisher.id}-${plan.id}`,
    plan: { text: planName(context), path: planPath(ref) },
    files: tableFiles(context),
    dictionary: publishedTables(publisher, plan).map((each) => buildDictionary(context, each)),
  };
}

/** Everything that can be taken away, and what each column means. */
export function buildCatalogueView(dataset: Dataset): CatalogueView {
  return {
    meta: {
      title: 'データカタログ',
      description:
        'このサイトのすべての表を CSV と JSON で公開しています。ファイルの一覧と、各列の意味（データ辞書）を載せています。',
      path: CATALOGUE_PATH,
      breadcrumbs: [],
    },
    license: LICENSES[dataset.site.license],
    plans: planContexts(dataset).map(buildPlanData),
    absences: [STATED_NONE, ...ABSENCES],
  };
}
