import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#src/testing/temporary-folder.ts';
import { readUploads } from './read-uploads.ts';

test('reads files by their base names', async () => {
  const file = path.join(temporaryFolder(), '進捗.csv');
  writeFileSync(file, 'a');
  const [upload] = await readUploads([file]);
  expect(upload?.name).toBe('進捗.csv');
  expect([...(upload?.bytes ?? [])]).toEqual([97]);
});

test('says what is wrong with what is no file', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, '進捗.xlsx'));
  await expect(readUploads([path.join(folder, 'なし.xlsx')])).rejects.toThrow('がありません。');
  await expect(readUploads([path.join(folder, '進捗.xlsx')])).rejects.toThrow(
    'ファイルではありません',
  );
});
