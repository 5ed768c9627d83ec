interface Era {
  name: string;
  initial: string;
  /** Western year that the era counts as year 1. */
  firstYear: number;
  /** First fiscal year that carries the era's name: the era in force on 1 May. */
  firstFiscalYear: number;
}

const ERAS: readonly Era[] = [
  { name: '令和', initial: 'R', firstYear: 2019, firstFiscalYear: 2019 },
  { name: '平成', initial: 'H', firstYear: 1989, firstFiscalYear: 1989 },
  { name: '昭和', initial: 'S', firstYear: 1926, firstFiscalYear: 1927 },
];

const ERA_NAMES = ERAS.flatMap((era) => [era.name, era.initial]).join('|');

/** Regular expression source of a year in an era (`令和2`, `R02`, `平成元`): captures era and year. */
export const ERA_YEAR_SOURCE = `(${ERA_NAMES})(元|0?[1-9]|[1-9]\\d)`;

/**
 * The Western year of a year in an era, also past the era's end (`平成32` → 2020).
 * @param eraName name (`令和`) or initial (`R`)
 * @param yearInEra digits or `元`
 */
export function westernYear(eraName: string, yearInEra: string): number | undefined {
  const era = ERAS.find(({ name, initial }) => name === eraName || initial === eraName);
  return era && era.firstYear - 1 + (yearInEra === '元' ? 1 : Number(yearInEra));
}

/** A fiscal year in the Japanese calendar without the Western year: 2019 → `令和元年度`. */
export function formatEraFiscalYear(fiscalYear: number): string {
  const era = ERAS.find(({ firstFiscalYear }) => fiscalYear >= firstFiscalYear);
  if (!era) return `${fiscalYear}年度`;
  const year = fiscalYear - era.firstYear + 1;
  return `${era.name}${year === 1 ? '元' : year}年度`;
}
