import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toSecurityText } from '#src/exports/security-text.ts';
import { loadSiteDataset } from '#src/site/dataset.ts';

/** None where the site names nobody to tell. */
export async function getStaticPaths() {
  const text = toSecurityText((await loadSiteDataset()).site);
  return text === undefined ? [] : [{ params: { file: 'security' }, props: { text } }];
}
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text } }) => new Response(text);
