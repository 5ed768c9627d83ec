import type { FileReport, RuleResult } from './examine-files.ts';
import type { Finding } from './examined-table.ts';
import { RULES } from './rules.ts';

const SHOWN = 3;

function findingLine(file: string, { line, column, found }: Finding): string {
  const place = column === '' ? `${file}:${line}` : `${file}:${line} 「${column}」`;
  return `    ${place} ${found.replace(/[\r\n\t]/g, ' ')}`;
}

function resultLines(file: string, { rule, verdict, findings }: RuleResult): string[] {
  const more = findings.length - SHOWN;
  return [
    `  ${rule.id} ${verdict} ${rule.name}${rule.outOfScope === undefined ? '' : `（${rule.outOfScope}）`}`,
    ...findings.slice(0, SHOWN).map((each) => findingLine(file, each)),
    ...(more > 0 ? [`    ほかに${more}か所`] : []),
  ];
}

const isBroken = ({ verdict }: RuleResult): boolean => verdict === '不適合';

/** Whether any file breaks any rule. */
export function breaksRules(reports: readonly FileReport[]): boolean {
  return reports.some(({ results }) => results.some(isBroken));
}

/** Every file with every rule, in plain text; the last line sums up. */
export function reportPublishedText(reports: readonly FileReport[]): string {
  const broken = reports.flatMap(({ results }) => results.filter(isBroken)).length;
  const files = reports.flatMap(({ file, results }) => [
    file,
    ...results.flatMap((each) => resultLines(file, each)),
  ]);
  const rules = new Set(
    reports.flatMap(({ results }) => results.filter(isBroken).map(({ rule }) => rule.id)),
  );
  return [
    ...files,
    `${reports.length}ファイルを、${RULES.length}の規則で確かめました。不適合は${broken}件です` +
      `${broken > 0 ? `（${[...rules].sort().join('、')}）` : ''}。`,
  ].join('\n');
}

/** The same for programs: `{ files: [{ file, results: [{ rule, name, verdict, findings }] }] }`. */
export function reportPublishedJson(reports: readonly FileReport[]): string {
  const files = reports.map(({ file, results }) => ({
    file,
    results: results.map(({ rule, verdict, findings }) => ({
      rule: rule.id,
      name: rule.name,
      verdict,
      ...(rule.outOfScope !== undefined && { reason: rule.outOfScope }),
      findings,
    })),
  }));
  return JSON.stringify({ files }, null, 2);
}
