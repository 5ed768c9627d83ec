import Papa from 'papaparse';
import type { Period } from '#src/domain/period.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { progressTable } from '#src/tables/progress.ts';

/** Filled in by hand, where it is known at all. */
const LEFT_TO_STAFF = new Set(['sourcePage']);

function progressText(definition: PlanDefinition, period: Period, ids: readonly string[]): string {
  const { columns } = progressTable(definition, period);
  const header = columns.filter(({ key }) => !LEFT_TO_STAFF.has(key)).map((each) => each.header);
  const rows = ids.map((id) => header.map((_, index) => (index === 0 ? id : '')));
  return `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`;
}

function periodText(due: string | undefined): string {
  return `# この期の報告を集めている途中です。集まるまで、この期はサイトに出ません。
# すべてそろったら、collecting を published に直してください。足りない報告があれば、npm run check が教えます。
status: collecting
${due === undefined ? '# 提出期限を書くと、計画のページに出ます。\n# due: 2020-10-30' : `# 提出期限\ndue: ${due}`}
`;
}

/**
 * The files of a period whose reports are going to be collected: a row without answers for each item.
 * @param folder where the period lives below the data folder
 * @param due day by which departments report, `YYYY-MM-DD`
 */
export function periodFiles(
  folder: string,
  definition: PlanDefinition,
  period: Period,
  itemIds: readonly string[],
  due: string | undefined,
): SourceFile[] {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    { path: `${folder}/period.yaml`, bytes: encode(periodText(due)) },
    { path: `${folder}/progress.csv`, bytes: encode(progressText(definition, period, itemIds)) },
  ];
}
