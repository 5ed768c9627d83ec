import { strToU8, zipSync, type Zippable } from 'fflate';
import { toDataPackage } from './data-package.ts';
import { describeDataset, type DatasetDescription } from './description/dataset-description.ts';
import { oncePerPlan } from './description/once-per-plan.ts';
import type { PlanSubject } from './description/plan-subject.ts';
import { publishedFiles } from './description/published-files.ts';
import { toDictionaryCsv, toDictionaryValuesCsv } from './dictionary-csv.ts';

/** The first day that a zip archive can name; archives have no time zone, so it is that day wherever one is made. */
const firstZipDay = (): Date => new Date(1980, 0, 1);

/** What someone needs to know who has nothing but the archive. */
function readme({ title, description, url, license, publisher, tables }: DatasetDescription) {
  return [
    title,
    '',
    description,
    '',
    `ページ：${url}`,
    `公開者：${publisher}`,
    `ライセンス：${license.name}（${license.url}）`,
    '',
    'CSV は BOM 付き UTF-8、改行は CRLF です。セルの中の改行は \\n、\\ は \\\\ と書きます。',
    '1つのセルには1つの値だけを書きます。担当部署のように複数の値がある列は、items-departments.csv のような別の表に1行に1つずつあります（値が1つもない表は作りません）。',
    '列の意味は dictionary.csv、書ける値が決まっている列の値は dictionary-values.csv、プログラム向けの記述は datapackage.json にあります。',
    '同じ内容の JSON では、複数の値は配列です。',
    '',
    ...tables.map((table) => `${table.name}.csv　${table.title}（${table.rowCount}行）`),
    '',
  ].join('\r\n');
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function archive(subject: PlanSubject): Uint8Array<ArrayBuffer> {
  const described = describeDataset(subject);
  const folder = described.id;
  const texts = [
    ['README.txt', `\uFEFF${readme(described)}`],
    ['datapackage.json', toDataPackage(subject)],
    ['dictionary.csv', toDictionaryCsv(described)],
    ['dictionary-values.csv', toDictionaryValuesCsv(described)],
    ...publishedFiles(subject).map(({ path, text }) => [fileName(path), text]),
  ] as const;
  const entries: Zippable = Object.fromEntries(
    texts.map(([name = '', text = '']) => [`${folder}/${name}`, strToU8(text)]),
  );
  return zipSync(entries, { mtime: firstZipDay(), level: 9 });
}

/** `all.zip`: every file of a plan's data, with its dictionary and a README. The same data give the same bytes. */
export const toArchive = oncePerPlan(archive);
