import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainEnvironment } from './run-script.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ADDRESS = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\S*/;

interface DevServer {
  url: string;
  close(): Promise<void>;
}

/** Starts `npm run dev` on a data folder; the port is the next free one. @throws with its output when it ends early */
export async function startDevServer(data: string): Promise<DevServer> {
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts', 'astro.mjs'), 'dev'], {
    cwd: ROOT,
    env: { ...plainEnvironment(), MIERUKA_DATA: data },
    // A group of its own, so that whatever it starts ends with it.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      output += String(chunk);
      const [address] = ADDRESS.exec(output) ?? [];
      if (address) resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    void ended.then(() => reject(new Error(output)));
  });
  const close = async (): Promise<void> => {
    if (process.platform === 'win32') child.kill();
    else if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
    await ended;
  };
  return { url, close };
}
