import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** One call that a command has made. */
interface Call {
  /** `GET /repos/city/kaikaku/pulls?state=open` */
  request: string;
  authorization: string | undefined;
  body: unknown;
}

/** What GitHub answers: by the beginning of the request, the status (200 where none is given) and the body. */
export type Answers = Readonly<Record<string, { status?: number; body: unknown }>>;

export interface FakeGithub {
  url: string;
  calls: Call[];
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

/** GitHub's API for the running test: it notes every call, and answers 404 to what it was not told of. */
export async function fakeGithub(answers: Answers): Promise<FakeGithub> {
  const calls: Call[] = [];
  const server = createServer((message, response) => {
    void readBody(message).then((body) => {
      const request = `${message.method} ${message.url}`;
      calls.push({ request, authorization: message.headers.authorization, body });
      const known = Object.keys(answers).find((start) => request.startsWith(start));
      const { status = 200, body: answer } = answers[known ?? ''] ?? {
        status: 404,
        body: { message: 'Not Found' },
      };
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(status === 204 ? undefined : JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
}
