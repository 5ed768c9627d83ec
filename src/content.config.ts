import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Prose pages: `content/about.mdx` becomes `/about/`. */
const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content' }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

export const collections = { pages };
