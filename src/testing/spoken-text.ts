import type { Utterance } from './spoken-page.ts';

/** How the end of a part is said; a part without a role has only a name. */
const END = /^end(?: of |, )/;

/** Roles of which a reader hears only what they hold. */
const SILENT = /^(?:paragraph|rowgroup|definition|code)$/;

/** Roles whose names stand on the page as text. */
const NAMED = /^(?:link|button|heading|columnheader|rowheader|cell|caption), /;

/** Parts that are heard and stand nowhere as text: pictures and what a form is filled in with. */
const WORDLESS =
  /^(?:image|radio|checkbox|searchbox|textbox|combobox|status|document|end of document)\b/;

const REMARKS =
  /(?:, (?:level \d+|current \w+|row span \d+|column span \d+|position \d+|set size \d+))+$/;

interface Part extends Utterance {
  /** Undefined for what opens nothing. */
  parts: Part[] | undefined;
}

const squash = (text: string): string => text.replace(/[\s　]+/g, '');

/** `link, 検索` at the start of what ends with `end of link, 検索` holds all that is between. */
function nest(utterances: readonly Utterance[]): Part[] {
  const levels: Part[][] = [[]];
  const ends: string[] = [];
  for (const { phrase, remark } of utterances.toReversed()) {
    if (END.test(phrase)) {
      ends.push(phrase.replace(END, ''));
      levels.push([]);
      continue;
    }
    const opens = phrase === ends.at(-1);
    const parts = opens ? levels.pop() : undefined;
    if (opens) ends.pop();
    levels.at(-1)?.unshift({ phrase, remark, parts });
  }
  return levels.flat();
}

/** What a part says that stands on the page as text. */
function textOf({ phrase, parts }: Part): string {
  if (parts) return parts.map(textOf).join('');
  return WORDLESS.test(phrase) ? '' : phrase.replace(NAMED, '').replace(REMARKS, '');
}

/** `listitem, level 2, position 1, set size 6` → `listitem, 1 of 6`: the depth is seen from the indent. */
const shortPlace = (phrase: string): string =>
  phrase.replace(/, level \d+(.*), position (\d+), set size (\d+)$/, '$1, $2 of $3');

/** What is said of a part before what it holds: its role, and its name where that says anything more. */
function titleOf(part: Part): string {
  const { phrase, remark } = part;
  const [role = ''] = phrase.split(', ', 1);
  const name = phrase.slice(role.length + 2).replace(REMARKS, '');
  const repeats = squash(name) === squash(textOf(part));
  const title = repeats ? role + (REMARKS.exec(phrase)?.[0] ?? '') : phrase;
  return shortPlace(title) + (remark && ` [${remark}]`);
}

/** Texts that are heard one after another, without a part among them, stand in one line. */
function joinedLine(parts: readonly Part[]): string | undefined {
  const isPlain = parts.every((part) => !part.parts);
  return isPlain ? parts.map(({ phrase }) => phrase).join(' | ') : undefined;
}

function blockOf(parts: readonly Part[], indent: string): string[] {
  const line = joinedLine(parts);
  if (line === undefined) return parts.flatMap((part) => linesOf(part, indent));
  return line === '' ? [] : [indent + line];
}

function linesOf(part: Part, indent: string): string[] {
  const { phrase, parts } = part;
  if (!parts) return [indent + phrase];
  // What has a name and no role is heard once, by what it holds.
  if (SILENT.test(phrase) || squash(phrase) === squash(textOf(part))) return blockOf(parts, indent);
  const title = titleOf(part);
  const line = joinedLine(parts);
  if (line === undefined) return [indent + title, ...blockOf(parts, `${indent}  `)];
  return [indent + title + (line && `: ${line}`)];
}

/** What a page says, as an indented text that a person can read and compare. */
export const toSpokenText = (utterances: readonly Utterance[]): string =>
  `${nest(utterances)
    .flatMap((part) => linesOf(part, ''))
    .join('\n')}\n`;

/** The words of a page in the order in which they are heard, without spaces, roles and states. */
export const spokenWords = (utterances: readonly Utterance[]): string =>
  squash(nest(utterances).map(textOf).join(''));
