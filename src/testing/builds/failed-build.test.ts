import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, tryBuildSite } from '../build-site.ts';
import { folderHashes } from '../folder-hashes.ts';
import { runScript } from '../run-script.ts';
import { temporaryCopy, temporaryFolder } from '../temporary-folder.ts';
import { SECOND_CITY_FOLDER } from '../test-data.ts';

const PROGRESS = 'hinata/vision-2025/periods/2025/progress.csv';

test('a build that fails leaves the former site untouched, and says what the check says', async () => {
  const folder = path.join(temporaryFolder(), 'dist');
  const data = temporaryCopy(SECOND_CITY_FOLDER);
  await buildSite({ folder, data });
  const before = folderHashes(folder);
  const file = path.join(data, PROGRESS);
  writeFileSync(file, readFileSync(file, 'utf8').replace('project-1', 'projet-1'));
  appendFileSync(path.join(data, 'hinata/departments.csv'), '1-1,会計課,,,\n');

  const build = await tryBuildSite({ folder, data });
  const check = await runScript('check.ts', ['--data', data]);

  expect(build.code).toBe(1);
  expect(check.code).toBe(1);
  expect(check.output).toContain('project-1');
  expect(check.output).toContain('1-1');
  expect(build.output).toContain(check.output.trim());
  expect(folderHashes(folder)).toEqual(before);
});

test('a first build that fails leaves nothing behind', async () => {
  const home = temporaryFolder();
  const data = temporaryCopy(SECOND_CITY_FOLDER);
  appendFileSync(path.join(data, 'hinata/departments.csv'), '1-1,会計課,,,\n');
  const { code } = await tryBuildSite({ folder: path.join(home, 'dist'), data });
  expect(code).toBe(1);
  expect(folderHashes(home)).toEqual({});
});
