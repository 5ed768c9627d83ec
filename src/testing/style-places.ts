import { STYLE_PATH } from '#src/domain/site-paths.ts';
import { STYLE_INDEX } from '#src/views/style.ts';

/** The pages of samples, on which every component stands in every state: their paths below the base. */
export const STYLE_PLACES: readonly string[] = [
  STYLE_PATH,
  ...STYLE_INDEX.map(({ page }) => page.path),
].map((path) => path.slice(1));
