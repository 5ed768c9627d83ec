/** `npm test`: installs what is missing, then runs every check. The last line is `N passed, N failed`. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { runNpm } from './run-npm.mjs';

const REPORT = fileURLToPath(
  new URL('../node_modules/.cache/mieruka/vitest.json', import.meta.url),
);

async function runStep(title, script, ...args) {
  console.log(`\n■ ${title}`);
  return runNpm(['run', script, '--', ...args]);
}

async function checkStep(title, script) {
  const failed = Number((await runStep(title, script)) !== 0);
  return { passed: 1 - failed, failed };
}

const isBroken = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.every((test) => test.status !== 'failed');

/** A file that fails outside its tests counts as one failure, and so does a run without any test. */
function countTests(exitCode) {
  const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : undefined;
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + (report?.testResults.filter(isBroken).length ?? 0);
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: failed + Number(silent) };
}

async function testStep() {
  rmSync(REPORT, { force: true });
  mkdirSync(path.dirname(REPORT), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  return countTests(await runStep('テスト', 'test:vitest', ...reporters, ...process.argv.slice(2)));
}

async function runAll() {
  const results = [
    await checkStep('型', 'test:types'),
    await checkStep('書式', 'test:format'),
    await testStep(),
  ];
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

const installed = await ensureInstalled();
const { passed, failed } = installed === 0 ? await runAll() : { passed: 0, failed: 1 };
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
