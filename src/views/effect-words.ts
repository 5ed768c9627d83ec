import { kindWord } from '#src/domain/cost.ts';
import {
  effectKinds,
  effectTotal,
  effectYears,
  type Edition,
  type Effect,
  type EffectDefinition,
} from '#src/domain/effect.ts';
import {
  checkStated,
  editionPairs,
  effectDifference,
  type EditionPair,
} from '#src/domain/effect-totals.ts';
import { formatEraFiscalYear } from '#src/domain/era.ts';
import { sayAmount } from '#src/domain/money.ts';
import { sumQuantities } from '#src/domain/quantity.ts';
import { periodOf } from '#src/domain/period.ts';

/** The source's title of the table, or what such tables are called. */
export function effectTitle({ name }: Pick<EffectDefinition, 'name'>): string {
  return name ?? '効果額';
}

/** The short name where there is one: it stands in sentences and heads. */
export function editionName({ short, name }: Edition): string {
  return short ?? name;
}

/** The editions that have any amount. */
export function givenEditions(
  { editions }: EffectDefinition,
  effects: readonly Effect[],
): Edition[] {
  return editions.filter(({ id }) => effects.some(({ editionId }) => editionId === id));
}

/** `令和4年度・令和5年度`, `令和6年度から令和9年度まで`. */
export function nameYears(years: readonly number[]): string {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const isRun = years.length > 2 && last - first === years.length - 1;
  return isRun
    ? `${formatEraFiscalYear(first)}から${formatEraFiscalYear(last)}まで`
    : years.map(formatEraFiscalYear).join('・');
}

/** `実績`, or `実績・見込` where the rows of a year differ; empty where there are none. */
export function kindName(effects: readonly Effect[], edition: string, year: number): string {
  return effectKinds(effects, edition, year).map(kindWord).join('・');
}

function sayDifference(difference: number | undefined, unit: string): string {
  if (difference === undefined) return '比べられません（値の分からない年度があります）';
  if (difference === 0) return '同じ額です';
  const word = difference > 0 ? '多い' : '少ない';
  return `${sayAmount(Math.abs(difference), unit)}${word}額です`;
}

function sayTotal(total: number | undefined, unit: string): string {
  return total === undefined ? '合計できない額' : sayAmount(total, unit);
}

function comparePair(definition: EffectDefinition, effects: readonly Effect[], pair: EditionPair) {
  const difference = effectDifference(effects, pair);
  const against = editionName(pair.against);
  const than = difference === undefined || difference === 0 ? `${against}と` : `${against}より`;
  return `${editionName(pair.edition)}の額は、${than}${sayDifference(difference, definition.unit)}。`;
}

/** How the editions differ, one sentence a pair. */
export function describeDifferences(
  definition: EffectDefinition,
  effects: readonly Effect[],
): string[] {
  return editionPairs(definition).map((pair) => comparePair(definition, effects, pair));
}

/** What each edition adds up to over all years, and how they differ. */
export function describeEffects(definition: EffectDefinition, effects: readonly Effect[]): string {
  const differences = describeDifferences(definition, effects);
  return describeEffectTotals(definition, effects) + differences.join('');
}

/** What each edition adds up to over all years, in one sentence. */
export function describeEffectTotals(
  definition: EffectDefinition,
  effects: readonly Effect[],
): string {
  const years = effectYears(effects);
  const editions = givenEditions(definition, effects);
  const amounts = editions.map((edition) => {
    const amount = sayTotal(effectTotal(effects, edition.id), definition.unit);
    return editions.length === 1 ? amount : `${editionName(edition)}では${amount}`;
  });
  const title = effectTitle(definition);
  const subject =
    years.length > 1
      ? `${nameYears(years)}の${years.length}年間の${title}の合計`
      : `${nameYears(years)}の${title}`;
  return `${subject}は、${amounts.join('、')}です。`;
}

/** `どの年度も計画`, or each kind with its years: `令和4年度・令和5年度が実績`. */
export function describeKinds(effects: readonly Effect[], edition: Edition): string[] {
  const own = effects.filter(({ editionId }) => editionId === edition.id);
  const groups = [...Map.groupBy(effectYears(own), (year) => kindName(own, edition.id, year))];
  const [only] = groups;
  if (groups.length === 1 && only) return [`どの年度も${only[0]}`];
  return groups.map(([kind, years]) => `${nameYears(years)}が${kind}`);
}

/** What was really achieved so far, against what the earlier edition foresaw; undefined without actuals. */
export function describeActuals(
  { unit }: EffectDefinition,
  effects: readonly Effect[],
  { edition, against }: EditionPair,
): string | undefined {
  const years = effectYears(effects).filter(
    (year) => effectKinds(effects, edition.id, year).join() === 'actual',
  );
  const [now, before] = [edition, against].map(({ id }) =>
    sumQuantities(
      effects
        .filter(
          ({ editionId, periodId }) =>
            editionId === id && years.includes(periodOf(periodId).fiscalYear),
        )
        .map(({ quantity }) => quantity),
    ),
  );
  if (years.length === 0 || now === undefined || before === undefined) return undefined;
  const than = now === before ? 'と' : 'より';
  return `実績が出た${nameYears(years)}の合計は${sayAmount(now, unit)}で、${editionName(against)}の${sayAmount(before, unit)}${than}${sayDifference(now - before, unit)}。`;
}

/** Whether what the source states follows from its own rows; undefined where it states nothing. */
export function describeStated(
  definition: EffectDefinition,
  effects: readonly Effect[],
): string | undefined {
  const { right, wrong } = checkStated(definition, effects);
  if (right + wrong === 0) return undefined;
  const all = `原典に書かれた合計と差（${right + wrong}個）`;
  return wrong === 0
    ? `${all}は、すべて内訳の足し算と一致しています。`
    : `${all}のうち${wrong}個は、内訳の足し算と一致しません。表には足し算の結果を載せ、原典の値を添えています。`;
}
