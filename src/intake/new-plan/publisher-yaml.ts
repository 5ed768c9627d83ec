import type { PlanAnswers } from './plan-answers.ts';
import { yamlText } from './yaml-text.ts';

/** publisher.yaml of a new publisher. */
export function publisherYaml({ publisherName = '', code }: PlanAnswers): string {
  return `## 団体の情報です。「# 」で始まる行は見本で、使うときに「# 」を取ります。

## 全国地方公共団体コード（6桁。最後の1桁は検査数字）。0 で始まることがあるので、かならず引用符で囲みます。
${code === undefined ? "# code: '132101'" : `code: '${code}'`}
## 団体の名称
name: ${yamlText(publisherName)}
## 読み（ひらがな）と英語の名称。検索と公開データに使います。
# kana: みほんし
# englishName: Mihon City
## 公式サイト
# url: https://www.city.example.jp/
`;
}
