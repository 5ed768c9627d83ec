import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { pathToFileURL } from 'node:url';
import { byteBudget } from './src/site/integrations/byte-budget.ts';
import { dataCheck } from './src/site/integrations/data-check.ts';
import { dataReload } from './src/site/integrations/data-reload.ts';
import { pagePolicy } from './src/site/integrations/page-policy.ts';
import { safeOutput } from './src/site/integrations/safe-output.ts';
import { searchIndex } from './src/site/integrations/search-index.ts';
import { serverSettings } from './src/site/integrations/server-settings.ts';
import { siteLocation } from './src/site/location.ts';
import { dataFolder } from './src/site/settings.ts';

export default defineConfig({
  ...siteLocation(),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: {
    // A page needs nothing but itself to be read: one request, within the first round trips.
    inlineStylesheets: 'always',
    // While one page is being written to the disk, the next is made: a quarter of the time less.
    concurrency: 4,
  },
  // The highlighter writes style attributes, which the content security policy forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: {
      // Inlined scripts would lose Vite's loader, which the search page's import at run time needs.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's own marker in MDX modules; nothing that a reader of the build's output could mend.
        onLog: (level, log, next) => log.code === 'MODULE_LEVEL_DIRECTIVE' || next(level, log),
      },
    },
  },
  integrations: [
    mdx(),
    dataCheck({ folder: dataFolder() }),
    dataReload({ folder: pathToFileURL(`${dataFolder()}/`) }),
    pagePolicy(),
    byteBudget(),
    searchIndex(),
    serverSettings(),
    safeOutput(),
  ],
});
