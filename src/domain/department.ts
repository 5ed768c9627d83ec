import { z } from 'zod';
import { IdSchema } from './id.ts';

/** 担当部署 of a publisher. Items name departments; the id is the URL's slug. */
const DepartmentSchema = z.strictObject({
  id: IdSchema,
  name: z.string().min(1),
  kana: z.string().optional(),
  parentId: IdSchema.optional(),
  formerNames: z.array(z.string()).optional(),
});
export type Department = z.infer<typeof DepartmentSchema>;

/** Orders departments by their reading (五十音順); those without one follow, by name. */
export function compareDepartments(a: Department, b: Department): number {
  if ((a.kana === undefined) !== (b.kana === undefined)) return a.kana === undefined ? 1 : -1;
  return (a.kana ?? a.name).localeCompare(b.kana ?? b.name, 'ja');
}
