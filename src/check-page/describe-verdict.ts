import { hasErrors } from '#src/diagnostics/diagnostic.ts';
import type { CheckOutcome } from './check-uploads.ts';

/** The one sentence to know first. @param summary `エラー 3件、注意 1件` */
export function describeVerdict(
  { diagnostics, isRead, cleaned }: CheckOutcome,
  summary: string,
): string {
  if (hasErrors(diagnostics)) return `直すところがあります（${summary}）`;
  if (!isRead) return '読み取れる表がありませんでした';
  const warned = diagnostics.length > 0 ? `（${summary}）` : '';
  return cleaned.length === 0
    ? `いまのデータと同じ内容です${warned}`
    : `このまま取り込めます${warned}`;
}
