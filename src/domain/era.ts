interface Era {
  name: string;
  initial: string;
  /** `2019-05-01` */
  firstDay: string;
  /** Western year that the era counts as year 1. */
  firstYear: number;
  /** First fiscal year that carries the era's name: the era in force on 1 May. */
  firstFiscalYear: number;
}

const ERAS: readonly Era[] = [
  { name: '令和', initial: 'R', firstDay: '2019-05-01', firstYear: 2019, firstFiscalYear: 2019 },
  { name: '平成', initial: 'H', firstDay: '1989-01-08', firstYear: 1989, firstFiscalYear: 1989 },
  { name: '昭和', initial: 'S', firstDay: '1926-12-25', firstYear: 1926, firstFiscalYear: 1927 },
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

/** The era of a day and the year in it: `2020-04-01` → 令和, R, 2. Undefined before 昭和. */
export function eraDay(day: string): { name: string; initial: string; year: number } | undefined {
  const era = ERAS.find(({ firstDay }) => day >= firstDay);
  return (
    era && {
      name: era.name,
      initial: era.initial,
      year: Number(day.slice(0, 4)) - era.firstYear + 1,
    }
  );
}
