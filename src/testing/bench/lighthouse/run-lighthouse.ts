import lighthouse, { type Result } from 'lighthouse';

/** Lighthouse's categories, in the order of the table. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

interface Finding {
  category: Category;
  /** `cumulative-layout-shift`: under this name it is documented. */
  id: string;
  title: string;
  /** False when it is a hint that takes nothing from the score. */
  costs: boolean;
}

export interface PageScores {
  /** 0 to 100. */
  scores: Readonly<Record<Category, number>>;
  firstPaintMs: number;
  largestPaintMs: number;
  blockedMs: number;
  layoutShift: number;
  findings: Finding[];
}

/** Below this Lighthouse itself calls a hint worth a look. */
const PASSES = 0.9;

function findingsOf({ categories, audits }: Result): Finding[] {
  return CATEGORIES.flatMap((category) => {
    const { auditRefs = [], score: total } = categories[category] ?? {};
    return auditRefs.flatMap(({ id, weight }) => {
      const { score = null, scoreDisplayMode, title = id } = audits[id] ?? {};
      const costs = total !== 1 && weight > 0 && score !== null && score < 1;
      const fails = scoreDisplayMode === 'error' || (score !== null && score < PASSES);
      return costs || fails ? [{ category, id, title, costs }] : [];
    });
  });
}

function scoresOf(result: Result): PageScores {
  const score = (category: Category): number =>
    Math.round((result.categories[category]?.score ?? 0) * 100);
  const measured = (audit: string): number => result.audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    firstPaintMs: measured('first-contentful-paint'),
    largestPaintMs: measured('largest-contentful-paint'),
    blockedMs: measured('total-blocking-time'),
    layoutShift: measured('cumulative-layout-shift'),
    findings: findingsOf(result),
  };
}

/**
 * Audits one address as Lighthouse does by itself: a middling phone on a slow line. It asks nobody but that address;
 * only its command line would report home.
 * @param port at which a running browser takes orders
 * @throws when the page cannot be audited at all
 */
export async function runLighthouse(url: string, port: number): Promise<PageScores> {
  const onlyCategories = [...CATEGORIES];
  const run = await lighthouse(url, { port, locale: 'ja', logLevel: 'error', onlyCategories });
  if (!run || run.lhr.runtimeError)
    throw new Error(`${url}：${run?.lhr.runtimeError?.message ?? 'Lighthouse が答えません'}`);
  return scoresOf(run.lhr);
}
