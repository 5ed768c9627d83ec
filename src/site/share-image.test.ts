import { afterEach, expect, test, vi } from 'vitest';
import { drawShareImage } from '#src/share-image/draw-share-image.ts';
import { DATA_FOLDER, datasetIn } from '#src/testing/test-data.ts';
import { planContexts } from '#src/views/context.ts';
import {
  buildPeriodShareImage,
  buildPlanShareImage,
  buildSiteShareImage,
} from '#src/views/share-image.ts';
import { loadShareFonts, renderShareImage } from './share-image.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const dataset = datasetIn(DATA_FOLDER);
const site = buildSiteShareImage(dataset);

test('the picture is a PNG of 1200 × 630, with the same bytes each time', async () => {
  const png = await renderShareImage(site);
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  expect(await renderShareImage(site)).toEqual(png);
});

test('other words make another picture', async () => {
  expect(await renderShareImage({ ...site, title: '別の題' })).not.toEqual(
    await renderShareImage(site),
  );
});

test('every character of the pictures of all plans has a glyph', async () => {
  const { fonts } = await loadShareFonts();
  const views = planContexts(dataset).flatMap((context) => [
    buildPlanShareImage(context),
    ...context.plan.periods.map((period) => buildPeriodShareImage(context, period)),
  ]);
  expect(views.length).toBeGreaterThanOrEqual(5 + 5);
  expect([site, ...views].flatMap((view) => drawShareImage(view, fonts).missing)).toEqual([]);
});

test('characters that cannot be shown are said where the site is built', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await renderShareImage(site);
  expect(warn).not.toHaveBeenCalled();
  await renderShareImage({ ...site, path: '/a/card.png', title: '𠮷野①' });
  expect(warn.mock.calls.flat().join('')).toMatch(/\/a\/card\.png.*「𠮷」.*「〓」/);
});
