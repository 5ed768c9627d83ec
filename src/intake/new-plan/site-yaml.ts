import { SiteSchema, type Site } from '#src/domain/site.ts';
import { readYaml, type ReadYaml } from '#src/loading/read-yaml.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { editRawText, toBytes, toRawText, type Edit } from '../raw-text.ts';
import type { PlanAnswers } from './plan-answers.ts';
import { yamlText } from './yaml-text.ts';

/** site.yaml of a folder that has none yet. */
export function siteYaml({ publisherId, site }: PlanAnswers): string {
  const { name = '', url = '', operator = '' } = site ?? {};
  return `## サイト全体の設定です。「# 」で始まる行は見本で、使うときに「# 」を取ります。

## サイトの名称と、検索サイトの結果に出る説明
name: ${yamlText(name)}
description: 行財政改革の計画がどこまで進んだかを、だれでも読める・探せる・使えるデータにして公開します。
## 公開するアドレス。https://www.example.jp/kaikaku/ のような、途中のフォルダーでもかまいません。
url: ${yamlText(url)}
## 運営者
operator: ${yamlText(operator)}
## データのライセンス：CC-BY-4.0（クリエイティブ・コモンズ 表示 4.0）か PDL-1.0（公共データ利用規約）
license: CC-BY-4.0
## 誤りの連絡先（https: のページか、mailto: のメールアドレス）
# contact: https://www.example.jp/form/
## データカタログに載せるメールアドレス（data.json の形式では必須です。contact が mailto: なら要りません）
# email: kaikaku@example.jp
## すべてのページに出すお知らせ
# notice: 試験公開中です。
## 載せる団体（フォルダーの名前）。この順に並びます。
publishers:
  - ${publisherId}
`;
}

interface Line {
  start: number;
  end: number;
  text: string;
}

function linesOf(units: string): Line[] {
  let start = 0;
  return units.split('\n').map((text) => {
    const line = { start, end: start + text.length, text };
    start = line.end + 1;
    return line;
  });
}

/** After a list's last line, a line like it; in a list on one line, a name more before the bracket. */
function editFor({ start, end, text }: Line, id: string): Edit | undefined {
  const item = /^(\s*-\s+)(?:[\w'"-]+)(?:\s.*)?$/.exec(text);
  if (item) {
    const lineEnd = text.endsWith('\r') ? '\r\n' : '\n';
    const at = text.endsWith('\r') ? end - 1 : end;
    return { start: at, end: at, text: `${lineEnd}${item[1]}${id}` };
  }
  const flow = /^(publishers:\s*\[[^[\]#]*[^[\]#,\s])\s*\]/.exec(text);
  const at = start + (flow?.[1]?.length ?? 0);
  return flow ? { start: at, end: at, text: `, ${id}` } : undefined;
}

/** Whether a file says the same as before, with one publisher more. */
function isAsMeant({ value: now }: ReadYaml<Site>, before: Site, id: string): boolean {
  const meant = { ...before, publishers: [...before.publishers, id] };
  return now !== undefined && JSON.stringify(now) === JSON.stringify(meant);
}

/**
 * site.yaml with one publisher more at the end of its list; every other byte stays as it is.
 * Undefined when the list is written in a way that cannot be added to safely.
 */
export function withPublisher(file: SourceFile, id: string): SourceFile | undefined {
  const { value, yaml } = readYaml(SiteSchema, file);
  if (!value || !yaml) return undefined;
  const raw = toRawText(file.bytes);
  const at = yaml.at(['publishers', value.publishers.length - 1]).line ?? 0;
  const line = linesOf(raw.units)[at - 1];
  const edit = line && editFor(line, id);
  if (!edit) return undefined;
  const edited = { path: file.path, bytes: toBytes(editRawText(raw, [edit])) };
  return isAsMeant(readYaml(SiteSchema, edited), value, id) ? edited : undefined;
}

/** Whether the site shows a publisher already. */
export function showsPublisher(file: SourceFile, id: string): boolean {
  return readYaml(SiteSchema, file).value?.publishers.includes(id) === true;
}
