import { LAYOUT_QUESTIONS } from './layout-questions.ts';
import { readId } from './publisher-questions.ts';
import type { Question } from './question.ts';
import { FIRST_PERIOD_QUESTION, TERM_QUESTIONS } from './term-questions.ts';

const planId: Question = {
  flag: 'plan-id',
  title: '計画の ID',
  help: ['アドレスの一部になる、半角の英小文字です。公開したら変えません。例：reform-plan-2025'],
  read(text, { answers, survey }) {
    const read = readId(text);
    if ('refusal' in read) return read;
    const publisher = survey.publishers.find(({ id }) => id === answers.publisherId);
    return publisher?.planIds.includes(read.id) === true
      ? {
          refusal: `計画「${publisher.id}/${read.id}」は、すでにあります。何も書きかえません。別の ID にしてください。`,
        }
      : { planId: read.id };
  },
};

const title: Question = {
  flag: 'title',
  title: '計画の名称',
  help: ['資料のとおりに書きます。例：第7次行財政改革大綱'],
  read: (text) => ({ title: text }),
};

export const PLAN_QUESTIONS: readonly Question[] = [
  planId,
  title,
  ...TERM_QUESTIONS,
  ...LAYOUT_QUESTIONS,
  FIRST_PERIOD_QUESTION,
];
