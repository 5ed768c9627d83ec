import { growsWithData, type Excess } from './find-excess.ts';
import type { Part } from './weigh-site.ts';

export const PART_NAMES: Readonly<Record<Part, string>> = {
  html: 'HTML',
  style: '中のスタイル',
  stylesheet: '外のスタイル',
  script: 'スクリプト',
  font: '書体',
  image: '画像',
};

const bytes = (value: number): string => `${value.toLocaleString('ja-JP')}バイト`;

/** `取組項目の中のスタイル：6,200バイト（上限 6,144バイト）、koganei/…/index.html など78ページ` */
export function describeExcess({ kind, part, budget, heaviest, pages }: Excess): string {
  const { name, bytes: weight } = heaviest;
  const limit = `${growsWithData(part) ? '目安' : '上限'} ${bytes(budget)}`;
  const style = part === 'html' ? `うち${PART_NAMES.style} ${bytes(weight.style)}、` : '';
  const where = pages === 1 ? name : `${name} など${pages}ページ`;
  return `${kind}の${PART_NAMES[part]}：${bytes(weight[part])}（${style}${limit}）、${where}`;
}
