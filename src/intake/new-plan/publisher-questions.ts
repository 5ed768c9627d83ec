import { isReservedPublisherId } from '#src/domain/reserved-ids.ts';
import { codeProblem } from '#src/loading/checks/publisher-code.ts';
import { INBOX } from '#src/loading/inbox.ts';
import { idCell } from '#src/tables/cells/id.ts';
import type { BadAnswer, Known, Question } from './question.ts';

/** Reads an id; a slip that has one clear mend is suggested. */
export function readId(text: string): { id: string } | BadAnswer {
  const parsed = idCell.parse(text);
  if (!('problem' in parsed)) return { id: parsed.value };
  const { message, hint, suggestion } = parsed.problem;
  return { refusal: `${message}${hint}`, suggestion };
}

function isNew({ answers, survey }: Known): boolean {
  return survey.publishers.every(({ id }) => id !== answers.publisherId);
}

const publisherId: Question = {
  flag: 'publisher-id',
  title: '団体の ID',
  help: [
    'アドレスの一部になる、半角の英小文字です。公開したら変えません。例：koganei',
    'すでに載せている団体の ID を書くと、その団体に計画を加えます。',
  ],
  read(text) {
    const read = readId(text);
    if ('refusal' in read) return read;
    if (isReservedPublisherId(read.id) || read.id === INBOX) {
      return {
        refusal: `「${read.id}」は、このサイトが使っている名前なので使えません。`,
        suggestion: `${read.id}-city`,
      };
    }
    return { publisherId: read.id };
  },
};

const publisherName: Question = {
  flag: 'publisher-name',
  title: '団体の名称',
  help: ['例：小金井市'],
  applies: isNew,
  read: (text) => ({ publisherName: text }),
};

const code: Question = {
  flag: 'code',
  title: '全国地方公共団体コード',
  help: ['最後の1桁が検査数字の、6桁の数字です。例：132101（分からなければ「なし」）'],
  applies: isNew,
  fallback: () => '',
  read(text) {
    if (text === '') return {};
    const digits = text.normalize('NFKC').replace(/[\s-]/g, '');
    const found = codeProblem(digits);
    if (!found) return { code: digits };
    const { message, hint, suggestion } = found;
    const mend = suggestion === undefined ? hint : `「${suggestion}」ではありませんか。`;
    return { refusal: `${message}${mend}`, suggestion };
  },
};

export const PUBLISHER_QUESTIONS: readonly Question[] = [publisherId, publisherName, code];
