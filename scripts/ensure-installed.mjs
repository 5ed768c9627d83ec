/** Installs what package.json asks for when it is not there yet. Runs on plain Node 20, before any package exists. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { runNpm } from './run-npm.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NODE_NAME = process.platform === 'win32' ? 'node.exe' : 'node';

function readJson(name) {
  const file = path.join(ROOT, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

const hasProjectNode = () => existsSync(path.join(ROOT, 'node_modules/node/bin', NODE_NAME));

/** True when package.json was edited after package-lock.json was written. */
function asksForMore(manifest, lock) {
  const locked = lock.packages[''];
  return ['dependencies', 'devDependencies', 'optionalDependencies'].some(
    (kind) => !isDeepStrictEqual(manifest[kind] ?? {}, locked[kind] ?? {}),
  );
}

/** Locked packages that are missing or of another version; npm leaves optional ones out on other platforms. */
function differing(lock, installed) {
  return Object.entries(lock.packages)
    .filter(([place, { version, optional, devOptional }]) => {
      const found = installed.packages[place];
      return place !== '' && (found ? found.version !== version : !optional && !devOptional);
    })
    .map(([place]) => place.split('node_modules/').at(-1));
}

function reasonToInstall() {
  const lock = readJson('package-lock.json');
  const installed = readJson('node_modules/.package-lock.json');
  if (!lock || !installed) return 'まだ入っていません';
  if (asksForMore(readJson('package.json'), lock)) return 'package.json が変わりました';
  const [first] = differing(lock, installed);
  if (first) return `package-lock.json と違うものが入っています（${first} など）`;
  return hasProjectNode() ? undefined : 'Node.js 本体が入っていません';
}

/** Resolves to 0 when everything is in place, else to an exit code, having said why in Japanese. */
export async function ensureInstalled() {
  const reason = reasonToInstall();
  if (!reason) return 0;
  console.log(`必要なパッケージを入れます：${reason}。数分かかることがあります。`);
  const code = await runNpm(['install', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code === 0 && hasProjectNode()) return 0;
  console.error(
    'パッケージを入れられませんでした。上のメッセージとネットワークを確かめて、もう一度実行してください。',
  );
  return code || 1;
}
