import type { Dataset, PeriodReport } from '#src/domain/dataset.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { ratingOf } from '#src/domain/progress.ts';
import { absoluteUrl, dataFolderPath } from '#src/domain/site-paths.ts';
import { planContexts, planName, type PlanContext } from './context.ts';

/** One question about a plan that the site shows, and how to answer it with several tools. */
export interface DataExamples {
  /** `koganei/action-plan-2020` */
  place: string;
  /** What is counted, and what comes out. */
  question: string;
  answer: string;
  /** What to type, by the language it is written in. */
  code: { sh: string; python: string; r: string; sql: string; powerquery: string };
}

interface Subject {
  context: PlanContext;
  period: PeriodReport;
  column: { id: string; header: string };
  /** How many items have each level, in the scale's order. */
  counts: [code: string, count: number][];
}

/** A rating that every report of the period gives, so that what is counted are its levels and nothing else. */
function subjectIn(context: PlanContext, period: PeriodReport): Subject[] {
  const { form, scales = {} } = context.plan.definition;
  return (form?.columns ?? []).flatMap((column) => {
    if (column.kind !== 'rating' || period.progress.length === 0) return [];
    const codes = period.progress.map((row) => ratingOf(row, column.id));
    if (codes.includes(undefined)) return [];
    const counts = (scales[column.scale]?.levels ?? []).map(({ code }): [string, number] => [
      code,
      codes.filter((each) => each === code).length,
    ]);
    const { id, header } = column;
    return [{ context, period, column: { id, header }, counts: counts.filter(([, n]) => n > 0) }];
  });
}

/** The rating with the fewest levels makes the shortest answer. */
function findSubject(dataset: Dataset): Subject | undefined {
  const subjects = planContexts(dataset).flatMap((context) =>
    context.plan.periods.toReversed().map((period) => subjectIn(context, period)),
  );
  const first = subjects.find((found) => found.length > 0) ?? [];
  return first.toSorted((a, b) => a.counts.length - b.counts.length)[0];
}

/** Text between quotation marks in jq, Python, R and M. */
const quoted = (text: string): string => JSON.stringify(text);
/** A column's name in SQL. */
const named = (header: string): string => `"${header.replaceAll('"', '""')}"`;
/** A key of an object in jq, after an index. */
const field = (id: string): string => (id.includes('-') ? `[${quoted(id)}]` : `.${id}`);

function writeCode(base: string, periodId: string, { id, header }: Subject['column']) {
  const [key, period, column] = [field(id), quoted(periodId), quoted(header)];
  const own = key.startsWith('.') ? key : `.${key}`;
  return {
    sh: `curl -s ${base}progress.json |
  jq -r '[.rows[] | select(.periodId == ${period})] | group_by(${own})[] | "\\(.[0]${key}) \\(length)"'`,
    python: `import pandas as pd

base = ${quoted(base)}
progress = pd.read_csv(base + "progress.csv", encoding="utf-8-sig", dtype=str, keep_default_na=False)
period = progress[progress["期間ID"] == ${period}]
for level, rows in period.groupby(${column}):
    print(level, len(rows))`,
    r: `base <- ${quoted(base)}
progress <- read.csv(paste0(base, "progress.csv"), fileEncoding = "UTF-8-BOM",
                     colClasses = "character", na.strings = character(), check.names = FALSE)
period <- progress[progress[["期間ID"]] == ${period}, ]
counts <- table(period[[${column}]])
cat(paste(names(counts), counts), sep = "\\n")`,
    sql: `SELECT ${named(header)}, count(*) AS "件数"
FROM read_csv('${base}progress.csv', all_varchar = true)
WHERE "期間ID" = '${periodId}'
GROUP BY ${named(header)}
ORDER BY ${named(header)};`,
    powerquery: `let
    ファイル = Web.Contents("${base}progress.csv"),
    行 = Csv.Document(ファイル, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    表 = Table.PromoteHeaders(行),
    期 = Table.SelectRows(表, each [期間ID] = ${period}),
    集計 = Table.Group(期, {${column}}, {{"件数", each Table.RowCount(_), Int64.Type}})
in
    集計`,
  };
}

/** Examples on the first plan that has a rating for each item of a period; undefined where there is none. */
export function buildDataExamples(dataset: Dataset): DataExamples | undefined {
  const subject = findSubject(dataset);
  if (!subject) return undefined;
  const { context, period, column, counts } = subject;
  const { publisherId, planId } = context.ref;
  const base = absoluteUrl(dataset.site.url, dataFolderPath(context.ref));
  const parts = counts.map(([code, count]) => `${code}が${count}`);
  return {
    place: `${publisherId}/${planId}`,
    question: `${planName(context)}の、${formatPeriodShort(period.id)}の「${column.header}」を数えます。`,
    answer: `答えは、${parts.join('、')}、合わせて${period.progress.length}項目です。`,
    code: writeCode(base, period.id, column),
  };
}
