import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SiteSchema } from '#src/domain/site.ts';
import { readYaml } from '#src/loading/read-yaml.ts';
import { dataFolder, urlOverride } from './settings.ts';

/** Stands in while `site.yaml` is broken; the data check then says what is wrong. */
const FALLBACK = 'http://localhost/';

function configuredUrl(): string {
  const file = 'site.yaml';
  try {
    const bytes = readFileSync(path.join(dataFolder(), file));
    return readYaml(SiteSchema, { path: file, bytes }).value?.url ?? FALLBACK;
  } catch {
    return FALLBACK;
  }
}

/** Origin and base path of the published site, from its one URL: `https://city.jp/reform/`. */
export function siteLocation(): { site: string; base: string } {
  const url = new URL(urlOverride() ?? configuredUrl());
  return { site: url.origin, base: url.pathname };
}
