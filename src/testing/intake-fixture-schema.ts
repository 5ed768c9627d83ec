import { z } from 'zod';

const CellSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z
    .strictObject({
      text: z.string(),
      number: z.number(),
      boolean: z.boolean(),
      error: z.string(),
      date: z.string(),
      format: z.string(),
      formula: z.string(),
      comment: z.string(),
    })
    .partial(),
]);

const SheetSchema = z.strictObject({
  name: z.string(),
  /** Texts, as `textGrid` reads them. */
  grid: z.string().default(''),
  /** Cells that the grid cannot say, by their names: `G14`. */
  cells: z.record(z.string(), CellSchema).default({}),
  merges: z.array(z.string()).default([]),
  hidden: z.union([z.boolean(), z.literal('very')]).default(false),
  hiddenRows: z.array(z.number()).default([]),
  hiddenColumns: z.array(z.string()).default([]),
});

export type FixtureSheet = z.output<typeof SheetSchema>;

const ClaimsSchema = z.strictObject({ packed: z.number(), unpacked: z.number() }).partial();

const EntrySchema = z.strictObject({
  name: z.string(),
  content: z.string().default(''),
  /** How often the content is repeated. */
  times: z.number().default(1),
  directory: ClaimsSchema.default({}),
  local: ClaimsSchema.default({}),
});

const EncodingSchema = z.enum(['utf-8', 'utf-8-bom', 'cp932', 'utf-16le', 'utf-16be']);

/** One file that is handed in: a workbook of `sheets`, or whatever else its bytes are made of. */
const IntakeFileSchema = z.strictObject({
  name: z.string(),
  sheets: z.array(SheetSchema).optional(),
  date1904: z.boolean().default(false),
  /** Of a workbook of sheets, where its name says otherwise. */
  format: z.enum(['xlsx', 'xls']).optional(),
  /** Parts of the .xlsx package that are other than they should be, or more. */
  parts: z.record(z.string(), z.string()).default({}),
  replace: z
    .array(z.strictObject({ part: z.string(), from: z.string(), to: z.string() }))
    .default([]),
  /** Entries of the zip file, behind those of the sheets. */
  zip: z.array(EntrySchema).default([]),
  text: z.string().optional(),
  encoding: EncodingSchema.default('utf-8'),
  lineBreak: z.enum(['lf', 'crlf', 'cr']).default('lf'),
  hex: z.string().optional(),
  zeros: z.number().optional(),
  /** Streams of a compound file that hold nothing of worth. */
  streams: z.array(z.string()).default([]),
  /** A file of the fixture's folder. */
  copy: z.string().optional(),
  /** How many bytes are left of the file; how many are cut off where it is negative. */
  keep: z.number().optional(),
});

export type IntakeFile = z.output<typeof IntakeFileSchema>;

const DataSchema = z.union([
  z.string(),
  z.strictObject({ text: z.string(), encoding: EncodingSchema }),
]);

/** `given.yaml`: what is handed in, and into what. */
export const GivenSchema = z.strictObject({
  files: z.array(IntakeFileSchema),
  options: z
    .strictObject({
      plan: z.string(),
      period: z.string(),
      skip: z.array(z.string()),
      erase: z.boolean(),
    })
    .partial()
    .default({}),
  /** Files of the data folder that are other than in the base, or more; null for one that is not there. */
  data: z.record(z.string(), DataSchema.nullable()).default({}),
  edits: z
    .array(z.strictObject({ file: z.string(), from: z.string(), to: z.string() }))
    .default([]),
});

export type Given = z.output<typeof GivenSchema>;

const FindingSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  sheet: z.string().optional(),
  line: z.number().optional(),
  cell: z.string().optional(),
  column: z.string().optional(),
  actual: z.string().optional(),
  expected: z.string().optional(),
  suggestion: z.string().optional(),
});

export type ExpectedFinding = z.output<typeof FindingSchema>;

/** `expected.yaml`: what comes of it. */
export const ExpectedSchema = z.strictObject({
  findings: z.array(FindingSchema),
  /** What is written, by path below the data folder; null when there are errors. */
  written: z.record(z.string(), z.string()).nullable(),
});

export type Expected = z.output<typeof ExpectedSchema>;
