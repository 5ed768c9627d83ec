import { expect, test } from 'vitest';
import { reportText } from '#src/diagnostics/report-text.ts';
import { loadFixture } from '#src/testing/load-fixture.ts';
import { realData } from '#src/testing/real-data.ts';
import { seededRandom, type Random } from '#src/testing/seeded-random.ts';
import { loadDataset } from './load-dataset.ts';
import type { SourceFile } from './source-file.ts';

const CHARACTERS = [
  ...'"",,;\n\r\t:-#&*[]{}=@①Ａ０▲ 　\0\ufeff\ue000\ufffd\u2028',
  'なし',
  '---',
  '__proto__',
];

type Mutation = (text: string, random: Random) => string;

const MUTATIONS: readonly Mutation[] = [
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(CHARACTERS) + text.slice(at);
  },
  (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + random.below(5));
  },
  (text, random) => {
    const lines = text.split('\n');
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  },
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => text.replaceAll(random.pick([...text]), random.pick(CHARACTERS)),
];

function mutate(files: readonly SourceFile[], random: Random): SourceFile[] {
  const victim = random.below(files.length);
  return files.map((file, index) => {
    if (index !== victim) return file;
    let text = new TextDecoder().decode(file.bytes);
    for (let times = 1 + random.below(3); times > 0 && text !== ''; times -= 1) {
      text = random.pick(MUTATIONS)(text, random);
    }
    return { ...file, bytes: new TextEncoder().encode(text) };
  });
}

function lineCount(files: readonly SourceFile[], path: string): number {
  const file = files.find((each) => each.path === path);
  return file ? new TextDecoder().decode(file.bytes).split(/\r\n|\r|\n/).length : 0;
}

const PATIENCE = 30_000;

/** Whatever was done to the files: no crash, and either a dataset or a place in a file to look at. */
function expectAnswer(files: readonly SourceFile[]): void {
  const { dataset, diagnostics } = loadDataset(files);
  expect(dataset !== undefined || diagnostics.length > 0).toBe(true);
  expect(reportText(diagnostics)).not.toMatch(/undefined|\[object|NaN/);
  for (const { file, line } of diagnostics.filter((each) => each.line !== undefined)) {
    expect(line, file).toBeGreaterThanOrEqual(1);
    expect(line, file).toBeLessThanOrEqual(lineCount(files, file));
  }
}

test(
  'damaged files are reported and never crash the reader',
  () => {
    const [base, random] = [loadFixture('_base'), seededRandom(5)];
    for (let round = 0; round < 300; round += 1) expectAnswer(mutate(base, random));
  },
  PATIENCE,
);

test(
  'neither do damaged copies of the real data',
  () => {
    const random = seededRandom(6);
    for (let round = 0; round < 20; round += 1) expectAnswer(mutate(realData, random));
  },
  PATIENCE,
);

test(
  'neither do random bytes, missing files or files in the wrong place',
  () => {
    const [base, random] = [loadFixture('_base'), seededRandom(7)];
    for (let round = 0; round < 100; round += 1) {
      const victim = random.pick(base);
      const bytes = Uint8Array.from({ length: random.below(60) }, () => random.below(256));
      const others = base.filter((file) => file !== victim);
      expectAnswer([...others, { path: victim.path, bytes }]);
      expectAnswer(others);
      expectAnswer([
        ...others,
        { path: random.pick(base).path.replace('mihon', 'constructor'), bytes },
      ]);
    }
    expectAnswer([]);
  },
  PATIENCE,
);

test('the order in which files are handed in does not matter', () => {
  const [a, b] = [loadDataset(realData.toReversed()), loadDataset(realData)];
  expect(a.dataset).toEqual(b.dataset);
  expect(a.diagnostics).toEqual(b.diagnostics);
});
