import type { FileReport, Verdict } from './examine-files.ts';
import { RULES } from './rules.ts';
import { describeGap } from './source-gaps.ts';

/** What one rule says of all files together. */
interface RuleSummary {
  id: string;
  name: string;
  verdict: Verdict;
  fileCount: number;
  /** Names of the files that break it. */
  breaking: string[];
  /** Names of the files that cannot meet it, and what the notes say that the source leaves open. */
  exceptions: { files: string[]; notes: string[] };
  /** Why it does not concern the files. */
  outOfScope?: string;
}

/** One line a rule, over every file. @param reports with names that tell the files apart */
export function summariseRules(reports: readonly FileReport[]): RuleSummary[] {
  return RULES.map(({ id, name, outOfScope }) => {
    const results = reports.flatMap(({ file, results: all }) =>
      all.filter(({ rule }) => rule.id === id).map((result) => ({ file, ...result })),
    );
    const filesOf = (verdict: Verdict) =>
      results.filter((result) => result.verdict === verdict).map(({ file }) => file);
    const gaps = results.flatMap(({ findings }) => findings.flatMap(({ gap }) => gap ?? []));
    const [breaking, exceptional] = [filesOf('不適合'), filesOf('例外')];
    const excused: Verdict = exceptional.length > 0 ? '例外' : '適合';
    const judged: Verdict = breaking.length > 0 ? '不適合' : excused;
    return {
      id,
      name,
      verdict: outOfScope === undefined ? judged : '対象外',
      fileCount: reports.length,
      breaking,
      exceptions: { files: exceptional, notes: [...new Set(gaps.map(describeGap))] },
      ...(outOfScope !== undefined && { outOfScope }),
    };
  });
}
