import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publishedSchemas, toSchemaJson } from '#src/exports/schemas/to-schema-json.ts';
import { loadSiteDataset } from '#src/site/dataset.ts';

export async function getStaticPaths() {
  const dataset = await loadSiteDataset();
  return Object.entries(publishedSchemas(dataset)).map(([name, schema]) => ({
    params: { name },
    props: { dataset, schema },
  }));
}
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ params: { name = '' }, props: { dataset, schema } }) =>
  new Response(toSchemaJson(dataset, name, schema));
