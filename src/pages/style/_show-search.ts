import { createChoiceChips } from '#src/components/search/choice-chips.ts';
import { describeFindings } from '#src/components/search/describe-search.ts';
import { prepareNarrow } from '#src/components/search/narrow.ts';
import { createResultList } from '#src/components/search/result-list.ts';
import { showCounts, writeForm } from '#src/components/search/search-form.ts';
import { showTerms } from '#src/components/search/term-links.ts';
import { HITS, NEAR_WORDS, RECENT_TERMS, SEARCH_COUNTS, TYPED } from '#src/views/style-search.ts';

const WORDS = ['学童保育', '学童'];
const hits = HITS.map((page, index) => ({ id: String(index), data: async () => page }));
/** More than the list shows at once. */
const manyHits = Array.from({ length: 8 }, () => hits).flat();

function part<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
  const element = root.querySelector<T>(`[data-search-${name}]`);
  if (!element) throw new Error(`no [data-search-${name}]`);
  return element;
}

/** A copy of the form with ids and a name of its own. */
function copyForm(form: HTMLFormElement, name: string): HTMLFormElement {
  const copy = form.cloneNode(true) as HTMLFormElement;
  const input = copy.querySelector<HTMLInputElement>('#q')!;
  input.id = `q-${name}`;
  copy.querySelector('label')!.htmlFor = input.id;
  copy.setAttribute('aria-label', name);
  return copy;
}

function showForms(form: HTMLFormElement): void {
  const recent = copyForm(form, 'recent');
  showTerms(
    part(recent, 'recent'),
    RECENT_TERMS.map((query) => ({ state: { query, filters: {} } })),
  );
  const typed = copyForm(form, 'typed');
  writeForm(typed, TYPED);
  showCounts(typed, SEARCH_COUNTS);
  typed.toggleAttribute('data-asked', true);
  prepareNarrow(form);
  prepareNarrow(recent);
  prepareNarrow(typed).show(Object.keys(TYPED.filters).length);
  typed.querySelector('details')!.open = true;
  for (const [name, copy] of Object.entries({ recent, typed })) {
    document.querySelector(`[data-sample-form="${name}"]`)?.replaceWith(copy);
  }
}

const say = (root: HTMLElement, text: string): void => {
  part(root, 'status').textContent = text;
};

async function showFound(root: HTMLElement, found: typeof hits): Promise<void> {
  const list = createResultList({
    list: part(root, 'results'),
    more: part(root, 'more'),
    template: part<HTMLTemplateElement>(root, 'result'),
    toneOf: (rating) =>
      document.querySelector<HTMLElement>(`option[value="${CSS.escape(rating)}"]`)?.dataset['tone'],
  });
  await list.show({ hits: found, words: WORDS }, () => true);
  say(root, describeFindings(TYPED, { hits: found, unfilteredCount: 8 }));
}

/** As after a search with filters. */
function showChoices(root: HTMLElement): void {
  const form = document.querySelector<HTMLFormElement>('form[aria-label="typed"]');
  if (form) createChoiceChips(form, part(root, 'chips'), () => undefined).show();
}

/** How the page is left when a search has come to its end, or has not yet. */
const STATES: Readonly<Record<string, (root: HTMLElement) => void | Promise<void>>> = {
  preparing: (root) => say(root, '検索の準備をしています。'),
  async found(root) {
    await showFound(root, manyHits);
    const results = [...part(root, 'results').children];
    for (const result of results.slice(HITS.length)) result.remove();
    showChoices(root);
  },
  async few(root) {
    await showFound(root, hits);
    showTerms(part(root, 'near'), NEAR_WORDS);
  },
  async none(root) {
    await showFound(root, []);
    showTerms(part(root, 'near'), NEAR_WORDS);
    part(root, 'none').hidden = false;
    part(root, 'clear').hidden = false;
    showChoices(root);
  },
  failed: (root) =>
    say(root, '検索の索引を読み込めませんでした。通信を確かめて、もう一度検索してください。'),
};

/** Brings the samples of the search page into their states, with the parts of its own script. */
export function showSearchSamples(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search-form]');
  if (form) showForms(form);
  for (const root of document.querySelectorAll<HTMLElement>('[data-sample-search]')) {
    void STATES[root.dataset['sampleSearch'] ?? '']?.(root);
  }
}
