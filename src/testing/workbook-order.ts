import { strFromU8, unzipSync } from 'fflate';
import type { Plan } from '#src/domain/dataset.ts';
import { periodOf } from '#src/domain/period.ts';
import type { WorkbookOrder } from '#src/intake/workbook/order.ts';
import { aCollecting, aDepartment, aPlan, aPublisher, aSite } from './builders.ts';

/** An order for the workbook of 2020-h2, in which nothing has been reported. */
export function anOrder(
  plan: Partial<Plan> = {},
  order: Partial<WorkbookOrder> = {},
): WorkbookOrder {
  const built = aPlan(plan);
  const publisher = aPublisher({ departments: [aDepartment()], plans: [built] });
  return {
    site: aSite(),
    publisher,
    plan: built,
    ref: { publisherId: publisher.id, planId: built.id },
    period: periodOf('2020-h2'),
    report: aCollecting(),
    items: built.items,
    tables: [],
    paper: 'a3',
    ...order,
  };
}

/** The parts of an .xlsx file, by their paths. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]));
}

/** The elements of a name in a part, as written, their content included. */
export function elementsOf(part: string | undefined, name: string): string[] {
  return part?.match(new RegExp(`<${name}\\b(?:[^>]*/>|[\\s\\S]*?</${name}>)`, 'g')) ?? [];
}
