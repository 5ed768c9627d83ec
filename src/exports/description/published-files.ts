import { definitionPath, stratmlPath, tablePath } from '#src/domain/site-paths.ts';
import { publishedTables } from '#src/tables/published.ts';
import { toDefinitionJson } from '../definition-json.ts';
import { toStratml } from '../stratml/to-stratml.ts';
import { toTableCsv } from '../table-csv.ts';
import { toTableJson } from '../table-json.ts';
import { refOf, type PlanSubject } from './plan-subject.ts';

export const MEDIA_TYPES = {
  CSV: 'text/csv',
  JSON: 'application/json',
  XML: 'application/xml',
  ZIP: 'application/zip',
} as const;
type FileFormat = keyof typeof MEDIA_TYPES;

/** One file of a plan as it is published. */
export interface PublishedFile {
  path: string;
  title: string;
  format: FileFormat;
  /** The table whose rows it holds. */
  table?: string;
  text: string;
}

function tableFiles(subject: PlanSubject): PublishedFile[] {
  const { dataset, publisher, plan } = subject;
  const ref = refOf(subject);
  return publishedTables(publisher, plan).flatMap((published): PublishedFile[] => {
    const { name: table, title } = published.table;
    return [
      {
        path: tablePath(ref, table, 'csv'),
        title: `${title}（CSV）`,
        format: 'CSV',
        table,
        text: toTableCsv(publisher, plan, published),
      },
      {
        path: tablePath(ref, table, 'json'),
        title: `${title}（JSON）`,
        format: 'JSON',
        table,
        text: toTableJson(dataset, publisher, plan, published),
      },
    ];
  });
}

/** The files that hold a plan's data: every table twice, the plan's definition, and all of it in StratML. */
export function publishedFiles(subject: PlanSubject): PublishedFile[] {
  const { dataset, publisher, plan } = subject;
  return [
    ...tableFiles(subject),
    {
      path: definitionPath(refOf(subject)),
      title: '計画の定義（JSON）',
      format: 'JSON',
      text: toDefinitionJson(dataset, publisher, plan),
    },
    {
      path: stratmlPath(refOf(subject)),
      title: '計画と実績（StratML）',
      format: 'XML',
      text: toStratml(subject),
    },
  ];
}
