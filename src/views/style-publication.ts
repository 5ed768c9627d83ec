/** What the style pages show of sources, files and descriptions of data. */
import { API_PATH, DCAT_PATH, PROJECT_OPEN_DATA_PATH } from '#src/domain/site-paths.ts';
import type { BundleFile } from './bundle.ts';
import type { ColumnView } from './data-dictionary.ts';
import type { DataExamples } from './data-examples.ts';
import type { MachineReadabilityView, RuleResultView } from './machine-readability.ts';
import type { EditionView } from './period-edition.ts';
import type { SourceView } from './source.ts';

/** Without a document on the web, as a scanned sheet has none. */
export const SOURCE: SourceView = {
  line: '見本市「見本の計画 進行管理シート」（12ページ）',
  citation: '「部品の見本」行財政改革の見える化',
  bibtex: '@misc{sample,\n  title = {部品の見本}\n}',
};

const DIGEST = '0123456789abcdef'.repeat(4);
const EDITION: EditionView = {
  isFrozen: false,
  digest: DIGEST,
  shortDigest: DIGEST.slice(0, 12),
  file: { text: '見本の期のデータ（JSON）', path: DCAT_PATH },
};

/** Published and settled, and of a day that nobody wrote down. */
export const EDITIONS: readonly (EditionView & { state: string })[] = [
  {
    ...EDITION,
    state: '確定した期',
    date: '2026-11-20',
    dateText: '2026年11月20日',
    isFrozen: true,
  },
  { ...EDITION, state: '公開日の記載がない期' },
];

export const BUNDLE_FILES: readonly BundleFile[] = [
  { text: 'すべてのデータ', path: DCAT_PATH, purpose: 'ZIP、123 KB、2026年12月1日更新' },
  { text: '表の説明', path: PROJECT_OPEN_DATA_PATH, purpose: 'プログラムから使うための一覧' },
  { text: '入り口', path: API_PATH, purpose: 'JSON' },
];

const COLUMN: ColumnView = {
  header: 'ID',
  key: 'id',
  type: '文字列',
  description: '取組項目を指す名前。公開した後は変えない。',
  example: 'item-01-01',
  required: true,
  options: [],
};

/** A must, one of a closed list, one with a unit, and one that stands in another table in CSV. */
export const COLUMNS: readonly ColumnView[] = [
  COLUMN,
  {
    ...COLUMN,
    header: '評価',
    key: 'grade',
    description: 'その期の評価',
    type: '選択',
    example: 'A',
    required: false,
    options: ['S', 'A', 'B', 'C'],
  },
  {
    ...COLUMN,
    header: '令和2年度実績',
    key: 'actual',
    description: 'その年度に使った額',
    type: '数値',
    unit: '千円',
    example: '79730',
    required: false,
  },
  {
    ...COLUMN,
    header: '担当部署',
    key: 'departments',
    description: '取組を担当する部署',
    type: '文字列の並び',
    example: '企画政策課',
    required: false,
    csvTable: 'items-departments',
  },
];

export const EXAMPLES: DataExamples = {
  place: 'sample-city/sample-plan',
  question: '評価がCの項目はいくつか',
  answer: '18',
  code: {
    sh: `curl -s https://plans.example/sample-city/sample-plan/items.json | jq '[.items[] | select(.grade == "C")] | length'`,
    python: 'print(18)',
    r: 'print(18)',
    sql: 'SELECT 18;',
    powerquery: '18',
  },
};

export const EMBED_CODE =
  '<iframe src="https://plans.example/embed/sample-city/sample-plan/" title="見本の計画" width="100%" height="480"></iframe>';

const MET: RuleResultView = {
  id: 'L1-01',
  name: '1つのセルに1つの値',
  verdict: '適合',
  remark: '12ファイルすべて',
  notes: [],
};
const UNMET: RuleResultView = {
  id: 'L2-04',
  name: '選ぶ値は、決めた一覧にあるもの',
  verdict: '例外',
  remark: '1ファイル',
  notes: ['見本の計画：原典で欠落した値が1つあります。'],
};

/** With a rule that a source leaves open. */
export const MACHINE: MachineReadabilityView = {
  fileCount: 12,
  rules: [MET, UNMET],
  unmet: [UNMET],
  summary: '2つの規則のうち1つに適合しています。',
};
