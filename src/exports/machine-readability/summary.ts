import type { FileReport, Verdict } from './examine-files.ts';
import { RULES } from './rules.ts';

/** What one rule says of all files together. */
export interface RuleSummary {
  id: string;
  name: string;
  verdict: Verdict;
  fileCount: number;
  /** Names of the files that break it. */
  breaking: string[];
  /** Why it does not concern the files. */
  outOfScope?: string;
}

/** One line a rule, over every file. @param reports with names that tell the files apart */
export function summariseRules(reports: readonly FileReport[]): RuleSummary[] {
  return RULES.map(({ id, name, outOfScope }) => {
    const breaking = reports
      .filter(({ results }) =>
        results.some(({ rule, verdict }) => rule.id === id && verdict === '不適合'),
      )
      .map(({ file }) => file);
    const judged: Verdict = breaking.length > 0 ? '不適合' : '適合';
    return {
      id,
      name,
      verdict: outOfScope === undefined ? judged : '対象外',
      fileCount: reports.length,
      breaking,
      ...(outOfScope !== undefined && { outOfScope }),
    };
  });
}
