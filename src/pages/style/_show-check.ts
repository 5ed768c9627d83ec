import { showFailure, showOutcome } from '#src/check-page/show-outcome.ts';
import { OUTCOMES, type OutcomeName } from '#src/views/style-check.ts';

const isOutcome = (name: string): name is OutcomeName => name in OUTCOMES;

/** A copy with an id of its own, filled before it stands on the page: there it would take the focus. */
function fillCopy(results: HTMLElement, name: string): HTMLElement {
  const copy = results.cloneNode(true) as HTMLElement;
  const id = `check-verdict-${name}`;
  copy.querySelector('[data-check-verdict]')!.id = id;
  copy.setAttribute('aria-labelledby', id);
  if (isOutcome(name)) showOutcome(copy, OUTCOMES[name]);
  else showFailure(copy);
  return copy;
}

/** Brings the samples of the check page's results into their states, with the parts of its own script. */
export function showCheckSamples(): void {
  const results = document.querySelector<HTMLElement>('[data-check-results]');
  if (!results) return;
  for (const place of document.querySelectorAll<HTMLElement>('[data-sample-check]')) {
    place.replaceWith(fillCopy(results, place.dataset['sampleCheck'] ?? ''));
  }
}
