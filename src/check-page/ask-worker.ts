import type { CheckReply, CheckRequest } from './worker.ts';

const PATIENCE_MS = 60_000;

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

let worker: Worker | undefined;

/** Loads the code of the check now, so that checking needs no network later. */
export function prepareWorker(): void {
  worker ??= startWorker();
}

function discard(): void {
  worker?.terminate();
  worker = undefined;
}

/** Checks beside the page, which stays usable; a file that keeps the worker too long is given up. */
export function askWorker(request: CheckRequest): Promise<CheckReply> {
  prepareWorker();
  const asked = worker;
  return new Promise((resolve) => {
    const finish = (reply: CheckReply): void => {
      clearTimeout(timer);
      resolve(reply);
    };
    const giveUp = (): void => {
      discard();
      finish({ failed: true });
    };
    const timer = setTimeout(giveUp, PATIENCE_MS);
    asked?.addEventListener('message', ({ data }) => finish(data as CheckReply), { once: true });
    asked?.addEventListener('error', giveUp, { once: true });
    asked?.postMessage(request);
  });
}
