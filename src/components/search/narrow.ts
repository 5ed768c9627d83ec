/** The folded part of a form that narrows: open where there is room. */
export function prepareNarrow(form: HTMLFormElement) {
  const narrow = form.querySelector<HTMLDetailsElement>('[data-narrow]');
  const count = narrow?.querySelector('[data-narrow-count]');
  if (narrow) {
    narrow.open = matchMedia('(min-width: 48em)').matches;
    narrow.dataset['ready'] = '';
  }
  return {
    /** Says behind its heading how many filters are set. */
    show(chosen: number): void {
      if (count) count.textContent = chosen === 0 ? '' : `（${chosen}つ指定中）`;
    },
  };
}
