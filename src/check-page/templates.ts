type Part = 'findings' | 'cleaned' | 'changes' | 'readings';

/** The element of a part's list, which the page always has. */
export function listIn(results: HTMLElement, part: Part): HTMLElement {
  return results.querySelector<HTMLElement>(`[data-check-${part}]`)!;
}

/** Shows or hides a part of the results. */
export function showPart(results: HTMLElement, part: Part, shown: boolean): void {
  results.querySelector<HTMLElement>(`[data-check-part="${part}"]`)!.hidden = !shown;
}

/** A copy of a template of the page with its slots filled, as text and never as HTML. */
export function fillTemplate(name: string, slots: Readonly<Record<string, string>>): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`[data-check-template="${name}"]`)!;
  const copy = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  for (const [slot, text] of Object.entries(slots)) {
    copy.querySelector(`[data-slot="${slot}"]`)!.textContent = text;
  }
  return copy;
}
