import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const ATTEMPTS = 5;
const PAUSE_MS = 200;
const HELD_OPEN = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Where the old folder waits between the two renames of a swap. */
const previousOf = (target: string): string => `${target}.previous`;

const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: ATTEMPTS, retryDelay: PAUSE_MS });

const isHeldOpen = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && HELD_OPEN.has(String(error.code));

/** Renames; on Windows a virus scanner may hold a fresh folder open for a moment. */
async function moveFolder(from: string, to: string, attempt = 1): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (attempt === ATTEMPTS || !isHeldOpen(error)) throw error;
    await wait(PAUSE_MS);
    await moveFolder(from, to, attempt + 1);
  }
}

/** Puts the old folder back when a former swap was killed between its two renames. */
export async function restoreInterruptedSwap(target: string): Promise<void> {
  const previous = previousOf(target);
  if (!existsSync(target) && existsSync(previous)) await moveFolder(previous, target);
}

/**
 * Makes `staging` the new `target`; nothing of the old content remains.
 * When it throws, `target` is the old folder, untouched.
 */
export async function swapFolder(staging: string, target: string): Promise<void> {
  const previous = previousOf(target);
  await removeFolder(previous);
  const hadTarget = existsSync(target);
  if (hadTarget) await moveFolder(target, previous);
  try {
    await moveFolder(staging, target);
  } catch (error) {
    if (hadTarget) await moveFolder(previous, target);
    throw error;
  }
  // The new folder is in place: a leftover that cannot be removed now goes with the next swap.
  await removeFolder(previous).catch(() => undefined);
}
