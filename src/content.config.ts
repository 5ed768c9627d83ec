import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Prose pages: `content/about.mdx` becomes `/about/`. */
const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content' }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

/** Guides for staff: `content/guide/fill-in.mdx` becomes `/guide/fill-in/`. */
const guides = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content/guide' }),
  schema: z.strictObject({
    title: z.string(),
    description: z.string(),
    /** Who reads it: `各部署の方`. */
    reader: z.string(),
    /** Place in the list of guides. */
    order: z.int().positive(),
  }),
});

/** What was tested of the site's accessibility: `content/accessibility/results.yaml`. */
const accessibility = defineCollection({
  loader: glob({ pattern: 'results.yaml', base: './content/accessibility' }),
  schema: z.strictObject({
    testedOn: z.iso.date(),
    tester: z.string(),
    environment: z.array(z.string()),
    technologies: z.string(),
    /** The pages that were tested one by one: a page of each of these kinds. */
    pages: z.array(z.strictObject({ kind: z.string(), name: z.string() })),
    checks: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        what: z.string(),
        /** The file of the test; absent for what a person looked at. */
        file: z.string().optional(),
      }),
    ),
    criteria: z.array(
      z.strictObject({
        number: z.string(),
        name: z.string(),
        level: z.enum(['A', 'AA']),
        /** Which standard has it: WCAG 2.2, JIS X 8341-3:2016 or both. */
        in: z.enum(['both', 'wcag', 'jis']),
        result: z.enum(['none-found', 'partly', 'absent', 'fails', 'untested']),
        /** Ids of the checks. */
        by: z.array(z.string()),
        note: z.string().optional(),
      }),
    ),
  }),
});

export const collections = { pages, guides, accessibility };
