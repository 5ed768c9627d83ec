/** The corpus of damaged files, dropped on the check page: it says what the command says, in the same words. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { place } from '#src/diagnostics/report-text.ts';
import { importFiles } from '#src/intake/import-files.ts';
import { decodeText } from '#src/loading/decode-text.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import {
  intakeFixtureNames,
  loadIntakeFixture,
  type IntakeFixture,
} from '../load-intake-fixture.ts';
import { openSite } from '../open-page.ts';

const site = openSite();

/** What takes the longest to carry into the browser is refused for its size alone. */
const MAX_BYTES = 1_000_000;

const bundleOf = (data: readonly SourceFile[]): string =>
  JSON.stringify({
    files: data.map(({ path, bytes }) => ({ path, text: decodeText(bytes) ?? '' })),
  });

const isSmall = ({ uploads }: IntakeFixture): boolean =>
  uploads.every(({ bytes }) => bytes.length <= MAX_BYTES);

const fixtures = intakeFixtureNames.map(loadIntakeFixture).filter(isSmall);
const byData = [...Map.groupBy(fixtures, ({ data }) => bundleOf(data))];

type Shown = Record<'severity' | 'place' | 'message' | 'hint', string>;

const SEVERITIES = { error: 'エラー', warning: '注意' };

/** The page gets the data as text: how their files are encoded is the repository's business. */
const ofRepository = new Set(['file-rewritten']);

function said({ uploads, data, options }: IntakeFixture): Shown[] {
  const { diagnostics } = importFiles(uploads, data, options);
  const shown = diagnostics.filter(({ code }) => !ofRepository.has(code));
  return shown.map((found) => ({
    severity: SEVERITIES[found.severity],
    place: place(found),
    message: found.message,
    hint: found.hint,
  }));
}

/** Answers the page's request for the published data with those of a fixture. */
async function serveData(page: Page, bundle: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isData = request.url().endsWith('/check/data.json');
    void (isData
      ? request.respond({ contentType: 'application/json', body: bundle })
      : request.continue());
  });
  await page.reload({ waitUntil: 'load' });
  await page.waitForFunction(() =>
    document.querySelector('[data-check-status]')?.textContent?.startsWith('準備'),
  );
}

async function check(page: Page, { uploads, options }: IntakeFixture): Promise<Shown[]> {
  const files = uploads.map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  await page.evaluate(
    (dropped, { plan, periodId, skip = [], erase = false }) => {
      const choose = (name: string, value: string): void => {
        const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
        select?.append(new Option(value, value));
        if (select) select.value = value;
      };
      choose('plan', plan ? `${plan.publisherId}/${plan.planId}` : '');
      choose('period', periodId ?? '');
      const names = document.querySelector<HTMLTextAreaElement>('[name="skip"]');
      if (names) names.value = skip.join('\n');
      const box = document.querySelector<HTMLInputElement>('[name="erase"]');
      if (box) box.checked = erase;
      document.querySelector('[data-check-results]')?.setAttribute('hidden', '');
      const data = new DataTransfer();
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      const event = new DragEvent('drop', { cancelable: true, dataTransfer: data });
      document.querySelector('[data-drop-zone]')?.dispatchEvent(event);
    },
    files,
    options,
  );
  await page.waitForSelector('[data-check-results]:not([hidden])');
  return page.$$eval('.finding', (all) =>
    all.map((each) => {
      const slot = (name: string): string =>
        each.querySelector(`[data-slot="${name}"]`)?.textContent ?? '';
      return {
        severity: slot('severity'),
        place: slot('place'),
        message: slot('message'),
        hint: slot('hint'),
      };
    }),
  );
}

test('the corpus is large, and most of it is small enough to be dropped', () => {
  expect(fixtures.length).toBeGreaterThan(100);
});

test.each(byData.map(([bundle, group]) => ({ first: group[0]?.name, bundle, group })))(
  '$first and those with the same data',
  ({ bundle, group }) =>
    site.visit('check/', { width: 1280 }, async (page) => {
      await serveData(page, bundle);
      for (const fixture of group) {
        expect.soft(await check(page, fixture), fixture.name).toEqual(said(fixture));
      }
    }),
);
