import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { place, summarize } from '#src/diagnostics/report-text.ts';
import type { CheckOutcome, CleanedFile } from './check-uploads.ts';
import { describeVerdict } from './describe-verdict.ts';
import { fillTemplate, listIn, showPart } from './templates.ts';

const SEVERITIES = {
  error: { text: 'エラー', tone: 'orange' },
  warning: { text: '注意', tone: 'yellow' },
} as const;

function findingElement(found: Diagnostic): HTMLElement {
  const { text, tone } = SEVERITIES[found.severity];
  const element = fillTemplate('finding', {
    severity: text,
    place: place(found),
    message: found.message,
    hint: found.hint,
    rule: found.rule === undefined ? '' : `　機械可読性ルール ${found.rule}`,
  });
  element.dataset['code'] = found.code;
  element.querySelector<HTMLElement>('.chip')!.dataset['tone'] = tone;
  const link = element.querySelector<HTMLAnchorElement>('[data-slot="code"]')!;
  // A copy of a template has no address of its own yet, against which `hash` could be set.
  link.setAttribute('href', `${link.getAttribute('href')}#${found.code}`);
  return element;
}

const addresses: string[] = [];

function cleanedElement({ name, path, bytes }: CleanedFile): HTMLElement {
  const element = fillTemplate('cleaned', { download: name, place: `data/${path}` });
  const link = element.querySelector('a')!;
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'text/csv' }));
  link.download = name;
  addresses.push(link.href);
  return element;
}

function readingElement(text: string): HTMLElement {
  const element = document.createElement('li');
  element.textContent = text;
  return element;
}

function offerCopy(results: HTMLElement, report: string): void {
  const button = results.querySelector<HTMLButtonElement>('[data-check-copy]')!;
  const said = results.querySelector<HTMLElement>('[data-check-copied]')!;
  said.textContent = '';
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(report);
      said.textContent = 'コピーしました';
    } catch {
      said.textContent = 'このブラウザーではコピーできません。画面の文章を選んでください';
    }
  };
}

function showVerdict(results: HTMLElement, verdict: string): void {
  const heading = results.querySelector<HTMLElement>('[data-check-verdict]')!;
  heading.textContent = verdict;
  results.hidden = false;
  heading.focus();
}

/** Shows what was found, what would change and what can be taken away; the verdict gets the focus. */
export function showOutcome(results: HTMLElement, outcome: CheckOutcome): void {
  const { diagnostics, readings, cleaned, changes = '', report } = outcome;
  addresses.splice(0).forEach((address) => URL.revokeObjectURL(address));
  listIn(results, 'findings').replaceChildren(...diagnostics.map(findingElement));
  listIn(results, 'cleaned').replaceChildren(...cleaned.map(cleanedElement));
  listIn(results, 'readings').replaceChildren(...readings.map(readingElement));
  listIn(results, 'changes').textContent = changes;
  showPart(results, 'findings', diagnostics.length > 0);
  showPart(results, 'cleaned', cleaned.length > 0);
  showPart(results, 'changes', changes !== '');
  showPart(results, 'readings', readings.length > 0);
  offerCopy(results, report);
  showVerdict(results, describeVerdict(outcome, summarize(diagnostics)));
}

/** Says that the check itself broke down: the fault is ours, the file may be sound. */
export function showFailure(results: HTMLElement): void {
  for (const part of ['findings', 'cleaned', 'changes', 'readings'] as const) {
    showPart(results, part, false);
  }
  showVerdict(
    results,
    'このファイルは確かめきれませんでした。ファイルを小さく分けるか、.xlsx で保存し直して、もう一度お試しください。',
  );
}
