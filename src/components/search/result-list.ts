import type { Hit, HitPage } from './pagefind.ts';
import { buildExcerpt } from './excerpt.ts';

const PAGE_SIZE = 20;
/** The filter whose values stand beside a result as chips. */
const CHIP_FILTER = '評価';

interface ListParts {
  list: HTMLElement;
  more: HTMLElement;
  template: HTMLTemplateElement;
  /** The colour family of a rating, by its words. */
  toneOf: (rating: string) => string | undefined;
  /** Called when further results do not come. */
  failed?: () => void;
}

function createChip(rating: string, tone: string | undefined): HTMLElement {
  const chip = document.createElement('span');
  chip.className = 'chip';
  chip.dataset['tone'] = tone ?? 'grey';
  chip.textContent = rating;
  return chip;
}

function createExcerpt(page: HitPage, words: readonly string[]): Node[] {
  return buildExcerpt(page, words).map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** Lines end after its marks first: `令和｜2年度` tells nobody a year. */
function createContext(text: string): HTMLElement[] {
  return text.split(/(?<=[・｜])/u).map((part) => {
    const span = document.createElement('span');
    span.textContent = part;
    return span;
  });
}

function createResult(page: HitPage, words: readonly string[], parts: ListParts): Node {
  const { url, meta, filters } = page;
  const result = parts.template.content.cloneNode(true) as DocumentFragment;
  const [link, chips, context, text] = ['a', '.chips', '.result__context', '.result__excerpt'].map(
    (selector) => result.querySelector<HTMLElement>(selector)!,
  ) as [HTMLAnchorElement, HTMLElement, HTMLElement, HTMLElement];
  link.href = url;
  link.textContent = meta['title'] ?? url;
  chips.append(
    ...(filters[CHIP_FILTER] ?? []).map((rating) => createChip(rating, parts.toneOf(rating))),
  );
  context.append(
    ...createContext([filters['種類']?.[0], meta['context']].filter(Boolean).join('｜')),
  );
  text.append(...createExcerpt(page, words));
  return result;
}

interface ListContent {
  hits: Hit[];
  /** What to mark in the excerpts. */
  words: readonly string[];
}

/** The list of results and its button for more. */
export function createResultList(parts: ListParts) {
  const button = parts.more.querySelector('button')!;
  let hits: Hit[] = [];
  let words: readonly string[] = [];

  function offerMore(): void {
    const left = hits.length - parts.list.children.length;
    parts.more.hidden = left <= 0;
    button.textContent = `もっと見る（あと${left}件）`;
  }

  async function nextResults(from: number): Promise<Node[]> {
    const pages = await Promise.all(hits.slice(from, from + PAGE_SIZE).map((hit) => hit.data()));
    return pages.map((page) => createResult(page, words, parts));
  }

  /** Replaces the list, unless another search has begun meanwhile. */
  async function show(found: ListContent, isCurrent: () => boolean): Promise<void> {
    ({ hits, words } = found);
    const results = await nextResults(0);
    if (!isCurrent()) return;
    parts.list.replaceChildren(...results);
    parts.list.hidden = results.length === 0;
    offerMore();
  }

  /** Takes away what was found before. */
  function clear(): void {
    hits = [];
    parts.list.replaceChildren();
    parts.list.hidden = true;
    parts.more.hidden = true;
  }

  async function addMore(): Promise<void> {
    const shown = parts.list.children.length;
    const before = hits;
    const results = await nextResults(shown);
    if (before !== hits) return;
    parts.list.append(...results);
    offerMore();
    // The reader goes on where the new results begin, even when the button is gone.
    parts.list.children[shown]?.querySelector('a')?.focus();
  }

  button.addEventListener('click', () => {
    addMore().catch((error: unknown) => {
      console.warn(error);
      parts.failed?.();
    });
  });

  return { show, clear };
}
