import type { ImportOptions } from '#src/intake/import-files.ts';
import type { Upload } from '#src/intake/sheet-book.ts';
import { askWorker, prepareWorker } from './ask-worker.ts';
import { readOptions } from './read-options.ts';
import { showFailure, showOutcome } from './show-outcome.ts';
import type { SourceBundle } from './source-bundle.ts';

const NOT_READY =
  'この画面に必要なデータを読み込めませんでした。つながる場所で、ページを読み込み直してください。';

async function fetchBundle(address: string): Promise<SourceBundle> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as SourceBundle;
}

async function toUpload(file: File): Promise<Upload> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Checks what is chosen or dropped, beside the page; everything it needs is loaded at once. */
export function startCheckPage(): void {
  const root = document.querySelector<HTMLElement>('[data-check-root]');
  const form = root?.querySelector<HTMLFormElement>('[data-check-form]');
  const zone = root?.querySelector<HTMLElement>('[data-drop-zone]');
  const input = root?.querySelector<HTMLInputElement>('input[type="file"]');
  const status = root?.querySelector<HTMLElement>('[data-check-status]');
  const results = root?.querySelector<HTMLElement>('[data-check-results]');
  if (!root || !form || !zone || !input || !status || !results) return;

  const bundle = fetchBundle(root.dataset['source'] ?? '');
  bundle.then(
    () => (status.textContent = '準備ができました。ここからは通信しません。'),
    () => (status.textContent = NOT_READY),
  );
  prepareWorker();

  let files: File[] = [];
  let turn = 0;
  const check = async (options: ImportOptions): Promise<void> => {
    const own = ++turn;
    status.textContent = `${files.map(({ name }) => name).join('、')}を確かめています…`;
    results.hidden = true;
    const uploads = await Promise.all(files.map(toUpload));
    const reply = await askWorker({ bundle: await bundle, uploads, options });
    if (own !== turn) return;
    status.textContent = '';
    if ('failed' in reply) showFailure(results);
    else showOutcome(results, reply.outcome);
  };
  const start = (): void => {
    if (files.length === 0) {
      status.textContent = '確かめるファイルを選んでください。';
      return;
    }
    check(readOptions(form)).catch(() => (status.textContent = NOT_READY));
  };

  input.addEventListener('change', () => {
    files = [...(input.files ?? [])];
    if (files.length > 0) start();
    // So that choosing the same file again, mended meanwhile, is a change.
    input.value = '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start();
  });
  for (const name of ['dragenter', 'dragover', 'dragleave', 'drop']) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.toggle('drop-zone--over', name === 'dragenter' || name === 'dragover');
    });
  }
  zone.addEventListener('drop', ({ dataTransfer }) => {
    const dropped = [...(dataTransfer?.files ?? [])];
    if (dropped.length === 0) return;
    files = dropped;
    start();
  });
}
