import { CycleSchema, parsePeriodId, parseWrittenPeriod, type Cycle } from '#src/domain/period.ts';
import { describePeriods, isPeriodOf } from '#src/domain/plan-periods.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import type { PlanAnswers } from './plan-answers.ts';
import { listOptions, readOption, type BadAnswer, type Option, type Question } from './question.ts';

function readYear(text: string): number | BadAnswer {
  const period = parsePeriodId(parseWrittenPeriod(text) ?? '');
  return period?.cycle === 'year'
    ? period.fiscalYear
    : {
        refusal: `「${text}」は年度として読み取れません。「2025」「令和7年度」「R7」のように書きます。`,
      };
}

const start: Question = {
  flag: 'start',
  title: '計画期間の初めの年度',
  help: ['例：2025、令和7年度、R7（資料になければ「なし」）'],
  fallback: () => '',
  read(text) {
    if (text === '') return {};
    const year = readYear(text);
    return typeof year === 'number' ? { start: year } : year;
  },
};

const end: Question = {
  flag: 'end',
  title: '計画期間の終わりの年度',
  help: ['例：2029、令和11年度、R11（資料になければ「なし」）'],
  fallback: () => '',
  read(text, { answers }) {
    if (text === '') return {};
    const year = readYear(text);
    if (typeof year !== 'number') return year;
    return year < (answers.start ?? year)
      ? { refusal: `終わり（${year}）が、初め（${answers.start}）より前です。` }
      : { end: year };
  },
};

const CYCLES: readonly Option<Cycle>[] = [
  { value: 'year', title: '年度（1年に1回）' },
  { value: 'half-year', title: '半期（上半期と下半期）' },
  { value: 'quarter', title: '四半期（1年に4回）' },
];

const cycle: Question = {
  flag: 'cycle',
  title: '報告の周期',
  help: [...listOptions(CYCLES), '番号で答えます。いくつもあるときは 2,1 のように並べます。'],
  fallback: () => '1',
  read(text) {
    const cycles: Cycle[] = [];
    for (const part of text.split(/[,、，\s]+/)) {
      const read = readOption(part, CYCLES);
      if ('refusal' in read) return read;
      cycles.push(read.value);
    }
    return { cycles: CycleSchema.options.filter((each) => cycles.includes(each)) };
  },
};

const FIRST_PERIODS: Record<Cycle, string> = { year: '', 'half-year': '-h1', quarter: '-q1' };

/** The first period of the term, of the shortest kind. */
function firstPeriodId({ start: year, cycles = [] }: Partial<PlanAnswers>): string | undefined {
  const shortest = cycles.at(-1);
  return year === undefined || shortest === undefined
    ? undefined
    : `${year}${FIRST_PERIODS[shortest]}`;
}

/** The plan's calendar as `plan.yaml` will say it. */
function calendarOf(answers: Partial<PlanAnswers>): PlanDefinition {
  const { title: name = '', cycles = [], start: first, end: last } = answers;
  const term = {
    ...(first !== undefined && { start: first }),
    ...(last !== undefined && { end: last }),
  };
  return { title: name, cycle: cycles, term };
}

const period: Question = {
  flag: 'period',
  title: '最初に載せる期',
  help: ['例：2025、2025-h1、令和7年度上半期、R7上'],
  applies: ({ answers }) => answers.cycles !== undefined,
  fallback: ({ answers }) => firstPeriodId(answers),
  read(text, { answers }) {
    const found = parsePeriodId(parseWrittenPeriod(text) ?? '');
    const calendar = calendarOf(answers);
    return found && isPeriodOf(found, calendar)
      ? { periodId: found.id }
      : {
          refusal: `「${text}」は、この計画の期ではありません。この計画の期は ${describePeriods(calendar)} です。`,
        };
  },
};

/** When the plan runs, how often it reports; the first period depends on both. */
export const TERM_QUESTIONS: readonly Question[] = [start, end, cycle];
export const FIRST_PERIOD_QUESTION = period;
