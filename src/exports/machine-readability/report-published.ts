import type { FileReport, RuleResult, Verdict } from './examine-files.ts';
import type { Finding } from './examined-table.ts';
import { RULES } from './rules.ts';
import { describeGap } from './source-gaps.ts';

const SHOWN = 3;

function findingLine(file: string, { line, column, found }: Finding): string {
  const place = column === '' ? `${file}:${line}` : `${file}:${line} 「${column}」`;
  return `    ${place} ${found.replace(/[\r\n\t]/g, ' ')}`;
}

/** The notes that say why some findings cannot be mended, each once. */
function noteLines(findings: readonly Finding[]): string[] {
  const notes = findings.flatMap(({ gap }) => (gap ? [describeGap(gap)] : []));
  return [...new Set(notes)].map((note) => `    原典に記載がない：${note}`);
}

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  適合: '適合',
  例外: '例外（原典に記載がない）',
  不適合: '不適合',
  対象外: '対象外',
};

function resultLines(file: string, { rule, verdict, findings }: RuleResult): string[] {
  const more = findings.length - SHOWN;
  const reason = rule.outOfScope === undefined ? '' : `（${rule.outOfScope}）`;
  return [
    `  ${rule.id} ${VERDICT_WORDS[verdict]} ${rule.name}${reason}`,
    ...findings.slice(0, SHOWN).map((each) => findingLine(file, each)),
    ...(more > 0 ? [`    ほかに${more}か所`] : []),
    ...noteLines(findings),
  ];
}

const isBroken = ({ verdict }: RuleResult): boolean => verdict === '不適合';
const isException = ({ verdict }: RuleResult): boolean => verdict === '例外';

/** How many results are of a kind, and of which rules. */
function countResults(reports: readonly FileReport[], isOne: (result: RuleResult) => boolean) {
  const found = reports.flatMap(({ results }) => results.filter(isOne));
  const rules = [...new Set(found.map(({ rule }) => rule.id))].sort();
  return `${found.length}件${rules.length > 0 ? `（${rules.join('、')}）` : ''}`;
}

/** Whether any file breaks any rule; an exception breaks none. */
export function breaksRules(reports: readonly FileReport[]): boolean {
  return reports.some(({ results }) => results.some(isBroken));
}

/** Every file with every rule, in plain text; the last line sums up. */
export function reportPublishedText(reports: readonly FileReport[]): string {
  const files = reports.flatMap(({ file, results }) => [
    file,
    ...results.flatMap((each) => resultLines(file, each)),
  ]);
  return [
    ...files,
    `${reports.length}ファイルを、${RULES.length}の規則で確かめました。` +
      `不適合は${countResults(reports, isBroken)}、` +
      `原典に記載がないための例外は${countResults(reports, isException)}です。`,
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
