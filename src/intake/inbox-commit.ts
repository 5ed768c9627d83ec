/** One file to write. `contents` is base64, as GitHub's API takes it. */
interface Addition {
  /** Path from the root of the repository. */
  path: string;
  contents: string;
}

/** What taking in the inbox changes in the repository: CSV files written, workbooks removed from the inbox. */
export interface InboxCommit {
  additions: Addition[];
  deletions: { path: string }[];
}

const FILES_MAX = 500;
/** Of all files together, in characters of base64. */
const CONTENTS_MAX = 20_000_000;

/** A table of the site, of a publisher, a plan or a period. */
const TABLE = /^data\/(?:[a-z0-9-]+\/(?:[a-z0-9-]+\/(?:periods\/[a-z0-9-]+\/)?)?)?[a-z-]+\.csv$/;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTable(path: unknown): path is string {
  return typeof path === 'string' && TABLE.test(path) && !path.startsWith('data/inbox/');
}

function isInboxFile(path: unknown): path is string {
  if (typeof path !== 'string' || /[\p{Cc}\\]/u.test(path)) return false;
  const [top, inbox, ...names] = path.split('/');
  const plain = names.every((name) => name !== '' && name !== '.' && name !== '..');
  return top === 'data' && inbox === 'inbox' && names.length > 0 && plain;
}

function isBase64(contents: unknown): contents is string {
  if (typeof contents !== 'string' || contents.length % 4 !== 0) return false;
  return /^[A-Za-z0-9+/]*={0,2}$/.test(contents);
}

function isAddition(value: unknown): value is Addition {
  return isRecord(value) && isTable(value['path']) && isBase64(value['contents']);
}

function isDeletion(value: unknown): value is { path: string } {
  return isRecord(value) && isInboxFile(value['path']);
}

function isListOf<T>(value: unknown, isEach: (each: unknown) => each is T): value is T[] {
  return Array.isArray(value) && value.length <= FILES_MAX && value.every(isEach);
}

/**
 * Reads the changes that the job without a write token hands to the job that has one, and takes nothing but what
 * taking in an inbox can need: tables below `data/`, and files leaving `data/inbox/`.
 * @throws when there is anything else
 */
export function parseInboxCommit(text: string): InboxCommit {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) throw new Error('変更の一覧の形が違います。');
  const { additions, deletions } = value;
  if (!isListOf(additions, isAddition))
    throw new Error(
      '書きこむファイルに、データの表（data フォルダーの CSV）でないものがあります。',
    );
  if (!isListOf(deletions, isDeletion))
    throw new Error('消すファイルに、data/inbox フォルダーのものでないものがあります。');
  if (additions.reduce((sum, { contents }) => sum + contents.length, 0) > CONTENTS_MAX)
    throw new Error('書きこむファイルが大きすぎます。');
  return {
    additions: additions.map(({ path, contents }) => ({ path, contents })),
    deletions: deletions.map(({ path }) => ({ path })),
  };
}
