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

export const collections = { pages, guides };
