import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isInside } from './is-inside.ts';

type DevServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** One save in Excel is several file events; they become one reload. */
const QUIET_MS = 100;

/**
 * Makes every page be made anew. Astro keeps the result of `getStaticPaths` for as long as the page's module lives;
 * `astro:content-changed` is the event on which it forgets it.
 */
function refresh({ environments }: DevServer): void {
  for (const environment of [environments.ssr, environments['prerender']]) {
    environment?.hot.send('astro:content-changed', {});
  }
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}

/** In `astro dev`, shows the pages anew whenever a file below `folder` is added, changed or removed. */
export function dataReload({ folder }: { folder: URL }): AstroIntegration {
  const data = path.resolve(fileURLToPath(folder));
  let timer: NodeJS.Timeout | undefined;
  return {
    name: 'mieruka:data-reload',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(data);
        server.watcher.on('all', (_event, file) => {
          if (!isInside(data, path.resolve(file))) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            logger.info(`${path.relative(data, file)} が変わりました。ページを作り直します。`);
            refresh(server);
          }, QUIET_MS);
        });
      },
    },
  };
}
