/**
 * What the commands for GitHub Actions share. They stand beside a token that may write, so they and all that they
 * import need no package: the jobs that run them install nothing.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { env } from 'node:process';

const TIMEOUT_MS = 30_000;

/** A variable that GitHub Actions sets. @throws when it does not */
export function variable(name: string): string {
  const value = env[name];
  if (value) return value;
  throw new Error(
    `環境変数 ${name} がありません。GitHub Actions の中で使うコマンドです（手元では --dry-run を付けて試せます）。`,
  );
}

/** What GitHub says of the event that started the workflow. The caller names the fields that such an event has. */
export function readEvent<Event>(): Event {
  return JSON.parse(readFileSync(variable('GITHUB_EVENT_PATH'), 'utf8')) as Event;
}

/** Hands a value to the later steps of the job, and shows it. */
export function setOutput(name: string, value: string): void {
  if (/[\r\n]/.test(value)) throw new Error(`${name} に改行があります。`);
  if (env['GITHUB_OUTPUT']) appendFileSync(env['GITHUB_OUTPUT'], `${name}=${value}\n`);
  console.log(`${name}=${value}`);
}

/** An answer of GitHub that is not a success. */
export class RefusedError extends Error {
  readonly status: number;

  constructor(status: number, text: string) {
    super(`GitHub が断りました（${status}）：${text.slice(0, 500)}`);
    this.status = status;
  }
}

/**
 * Calls GitHub's API with the workflow's own token.
 * @param url below the REST API's root (`/repos/…`), or the whole address
 * @throws RefusedError when the answer is not a success
 */
export async function callGithub<Answer>(
  url: string,
  method: 'GET' | 'POST' | 'PATCH' = 'GET',
  body?: object,
): Promise<Answer> {
  const response = await fetch(url.startsWith('/') ? variable('GITHUB_API_URL') + url : url, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${variable('GITHUB_TOKEN')}`,
      'x-github-api-version': '2022-11-28',
    },
    ...(body && { body: JSON.stringify(body) }),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const text = await response.text();
  if (!response.ok) throw new RefusedError(response.status, text);
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}
