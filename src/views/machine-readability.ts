/** How the published files meet one rule of machine-readability. */
export interface RuleView {
  id: string;
  name: string;
  verdict: '適合' | '不適合' | '対象外';
  fileCount: number;
  /** Names of the files that break it. */
  breaking: string[];
  /** Why it does not concern the files. */
  outOfScope?: string;
}

export interface MachineReadabilityView {
  ruleCount: number;
  fileCount: number;
  rules: (RuleView & { remark: string })[];
  summary: string;
}

/** What a reader who meets a rule that is broken does, or has to know. */
const REASONS: Readonly<Record<string, string>> = {
  'L1-07':
    '担当部署や関連など、複数の値を「;」で区切った欄があります。同じ内容を1行に1つずつ並べた表（名前に -departments や -ids の付くファイル）があります。',
  'L1-08': '原典の番号（①など）を引用しています。',
  'L3-04': '原典に単位が書かれていない指標があります。',
  'L3-06': '原典に市の名前が書かれていない計画があります。',
  'L3-08': '公開した日が記録されていない計画があります。',
};

function remarkOf({ id, verdict, breaking, fileCount, outOfScope }: RuleView): string {
  if (verdict === '対象外') return outOfScope ?? '';
  if (verdict === '適合') return `${fileCount}ファイルすべて`;
  return `${fileCount}ファイルのうち${breaking.length}ファイル。${REASONS[id] ?? ''}`;
}

const count = (rules: readonly RuleView[], verdict: RuleView['verdict']): number =>
  rules.filter((rule) => rule.verdict === verdict).length;

/** The result of the examination, rule by rule. */
export function buildMachineReadability(rules: readonly RuleView[]): MachineReadabilityView {
  const [met, broken, outside] = [
    count(rules, '適合'),
    count(rules, '不適合'),
    count(rules, '対象外'),
  ];
  return {
    ruleCount: rules.length,
    fileCount: rules[0]?.fileCount ?? 0,
    rules: rules.map((rule) => ({ ...rule, remark: remarkOf(rule) })),
    summary: `${rules.length}の規則のうち、適合が${met}、不適合が${broken}、対象外が${outside}です。`,
  };
}
