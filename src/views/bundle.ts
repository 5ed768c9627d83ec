import {
  API_PATH,
  CKAN_PATH,
  DCAT_PATH,
  PROJECT_OPEN_DATA_PATH,
  dataPackagePath,
  definitionPath,
  stratmlPath,
  tablePath,
} from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { formatDate } from '#src/domain/format-date.ts';
import type { Link } from './page.ts';

/** A file, and in a few words what it is for. */
export interface BundleFile extends Link {
  purpose: string;
}

/** All data of a plan in one file, and its descriptions. */
export interface BundleView {
  /** `ZIP、123 KB、2026年12月1日更新` */
  archive: BundleFile;
  files: BundleFile[];
}

interface Archive {
  path: string;
  bytes: number;
  modified?: string;
}

const KILO = 1000;

/** `900 バイト`, `13 KB`, `1.2 MB` */
export function formatSize(bytes: number): string {
  if (bytes < KILO) return `${bytes} バイト`;
  return bytes < KILO * KILO
    ? `${Math.round(bytes / KILO)} KB`
    : `${(bytes / KILO / KILO).toFixed(1)} MB`;
}

/** All data of a plan as files to take away, the archive first. */
export function buildBundle({ ref }: PlanContext, { path, bytes, modified }: Archive): BundleView {
  const facts = ['ZIP', formatSize(bytes), modified && `${formatDate(modified)}更新`];
  return {
    archive: {
      text: 'すべてのデータ',
      path,
      purpose: facts.filter((each) => each !== undefined).join('、'),
    },
    files: [
      {
        text: 'datapackage.json',
        path: dataPackagePath(ref),
        purpose: '表と列の説明、Data Package',
      },
      {
        text: 'コード表',
        path: tablePath(ref, 'codes', 'csv'),
        purpose: '評価などの値の一覧、CSV',
      },
      { text: '計画の定義', path: definitionPath(ref), purpose: '尺度・様式・出典、JSON' },
      { text: 'StratML', path: stratmlPath(ref), purpose: '計画と実績の国際的な形式、XML' },
    ],
  };
}

/** What describes all plans at once. @param hasEmail whether the site names the e-mail address that Project Open Data asks for */
export function catalogueFiles(hasEmail: boolean): BundleFile[] {
  const gap = hasEmail ? '' : '。必須とされる連絡先のメールアドレスは載せていません';
  return [
    { text: '計画・期・表の一覧', path: API_PATH, purpose: 'プログラムの入口、JSON' },
    { text: 'DCAT 3 カタログ', path: DCAT_PATH, purpose: 'データカタログサイト向け、JSON-LD' },
    { text: 'data.json', path: PROJECT_OPEN_DATA_PATH, purpose: `Project Open Data 1.1${gap}` },
    { text: 'package_search', path: CKAN_PATH, purpose: 'CKAN の形の一覧、JSON' },
  ];
}
