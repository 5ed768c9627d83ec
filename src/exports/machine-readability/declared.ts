import { z } from 'zod';

const Field = z.object({
  name: z.string(),
  type: z.string().default('string'),
  key: z.string().default(''),
  description: z.string().default(''),
  unit: z.string().optional(),
  constraints: z
    .object({
      required: z.boolean().default(false),
      enum: z.array(z.string()).optional(),
      pattern: z.string().optional(),
    })
    .default({ required: false }),
  missingValues: z.array(z.object({ value: z.string(), label: z.string() })).default([]),
});
export type DeclaredField = z.infer<typeof Field>;

const ForeignKey = z.object({
  fields: z.array(z.string()),
  reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
});

const Resource = z.object({
  name: z.string(),
  path: z.string(),
  encoding: z.string().optional(),
  bom: z.boolean().optional(),
  schema: z.object({
    fields: z.array(Field),
    foreignKeys: z.array(ForeignKey).default([]),
    primaryKey: z.array(z.string()).default([]),
    uniqueKeys: z.array(z.array(z.string())).default([]),
  }),
});

const Package = z.object({ created: z.string().optional(), resources: z.array(Resource) });

/** What `datapackage.json` says of one CSV file beside it. */
export interface DeclaredTable extends z.infer<typeof Resource> {
  /** The day of the last update. */
  created: string | undefined;
}

/** The declarations of a folder; none when there is no readable `datapackage.json`. */
export function readDeclarations(text: string | undefined): DeclaredTable[] {
  const parsed = Package.safeParse(parseJson(text ?? ''));
  const { created, resources } = parsed.success
    ? parsed.data
    : { created: undefined, resources: [] };
  return resources.map((each) => ({ ...each, created }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
