import type { Plan } from '#src/domain/dataset.ts';

/** A quantity that the data hold, with its unit. */
export interface Variable {
  name: string;
  unit?: string;
  description?: string;
}

const withUnit = (name: string, unit: string | undefined): Variable => ({
  name,
  ...(unit !== undefined && { unit }),
});

/** The numbers that a plan reports: its indicators, the form's numbers, the lines of its accounts. */
export function describeVariables({ indicators, definition }: Plan): Variable[] {
  const { form, costs } = definition;
  return [
    ...indicators.map(({ name, unit, description }) => ({
      ...withUnit(name, unit),
      ...(description !== undefined && { description }),
    })),
    ...(form?.columns ?? []).flatMap((column) =>
      column.kind === 'number' ? [withUnit(column.header, column.unit)] : [],
    ),
    ...(costs?.lines ?? []).map(({ name, unit }) => withUnit(name, unit)),
  ];
}
