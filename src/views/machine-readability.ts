/** How the published files meet one rule of machine-readability. */
export interface RuleView {
  id: string;
  name: string;
  verdict: '適合' | '例外' | '不適合' | '対象外';
  fileCount: number;
  /** Names of the files that break it. */
  breaking: string[];
  /** Names of the files that cannot meet it, and what the notes say that the source leaves open. */
  exceptions: { files: string[]; notes: string[] };
  /** Why it does not concern the files. */
  outOfScope?: string;
}

export interface RuleResultView {
  id: string;
  name: string;
  verdict: string;
  remark: string;
  /** What the source leaves open. */
  notes: string[];
}

export interface MachineReadabilityView {
  fileCount: number;
  rules: RuleResultView[];
  /** The rules that some file does not meet. */
  unmet: RuleResultView[];
  summary: string;
}

const SHOWN_FILES = 2;

function nameFiles(files: readonly string[]): string {
  const names = files.slice(0, SHOWN_FILES).join('、');
  return files.length > SHOWN_FILES ? `${names} など` : names;
}

function remarkOf({ verdict, breaking, exceptions, fileCount, outOfScope }: RuleView): string {
  if (verdict === '対象外') return outOfScope ?? '';
  if (verdict === '適合') return `${fileCount}ファイルすべて`;
  const files = verdict === '例外' ? exceptions.files : breaking;
  return `${fileCount}ファイルのうち${files.length}ファイル（${nameFiles(files)}）`;
}

const verdictWords = ({ verdict }: RuleView): string =>
  verdict === '例外' ? '例外（原典に記載がない）' : verdict;

function buildResult(rule: RuleView): RuleResultView {
  return {
    id: rule.id,
    name: rule.name,
    verdict: verdictWords(rule),
    remark: remarkOf(rule),
    notes: rule.exceptions.notes,
  };
}

/** How many rules were met, and not; exceptions only where there are some. */
function summarise(rules: readonly RuleView[]): string {
  const count = (verdict: RuleView['verdict']): number =>
    rules.filter((rule) => rule.verdict === verdict).length;
  const counts = [
    `適合が${count('適合')}`,
    ...(count('例外') > 0 ? [`原典に記載がないための例外が${count('例外')}`] : []),
    `不適合が${count('不適合')}`,
    `対象外が${count('対象外')}`,
  ];
  return `${rules.length}の規則のうち、${counts.join('、')}です。`;
}

/** The result of the examination, rule by rule. */
export function buildMachineReadability(rules: readonly RuleView[]): MachineReadabilityView {
  const isUnmet = ({ verdict }: RuleView) => verdict === '例外' || verdict === '不適合';
  return {
    fileCount: rules[0]?.fileCount ?? 0,
    rules: rules.map(buildResult),
    unmet: rules.filter(isUnmet).map(buildResult),
    summary: summarise(rules),
  };
}
