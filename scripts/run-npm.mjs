import { spawn } from 'node:child_process';

const FORWARDED = ['SIGINT', 'SIGTERM'];

/** Path of the running npm, which every npm script knows; the same on Windows, without a shell. */
function npmPath() {
  const npm = process.env.npm_execpath;
  if (npm) return npm;
  throw new Error('npm から実行してください（例：npm start、npm test）。');
}

/**
 * Runs npm in this terminal and resolves to its exit code. Scripts run this way find `node_modules/.bin` first on
 * their PATH, so their `node` is the one from package.json, whatever the machine has.
 */
export function runNpm(args) {
  const node = process.env.npm_node_execpath ?? process.execPath;
  const child = spawn(node, [npmPath(), ...args], { stdio: 'inherit' });
  const forward = (signal) => child.kill(signal);
  for (const signal of FORWARDED) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      for (const signal of FORWARDED) process.off(signal, forward);
      resolve(code ?? 1);
    });
  });
}
