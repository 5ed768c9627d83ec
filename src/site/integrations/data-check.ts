import type { AstroIntegration } from 'astro';
import { reportText } from '#src/diagnostics/report-text.ts';
import { readDataset } from '../read-dataset.ts';

/** Checks the data before anything is built: errors end the build at once, warnings are shown. */
export function dataCheck({ folder }: { folder: string }): AstroIntegration {
  return {
    name: 'mieruka:data-check',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const { warnings } = await readDataset(folder);
        if (warnings.length > 0) logger.warn(`\n${reportText(warnings)}`);
        else logger.info('データに問題はありません。');
      },
    },
  };
}
