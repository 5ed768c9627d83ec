/** A piece of a head; a line may end between two pieces, as well as where a phrase ends within one. */
interface HeadPart {
  text: string;
  /** No line ends within it, though browsers would cut it. */
  whole: boolean;
}

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

/** A number with what it counts: `第5次`, `令和7年度`. */
const NUMBERED = /(第\d+次|(?:平成|令和)(?:元|\d+)年度)/u;
const ONLY_NUMBERED = new RegExp(`^${NUMBERED.source}$`, 'u');

/** Where 片仮名 begins or ends beside 漢字: `後期｜アクションプラン｜策定時点`. */
const SCRIPT_CHANGE = /(?<=\p{Script=Han})(?=[ァ-ヴ])|(?<=[ァ-ヴー])(?=\p{Script=Han})/u;

/** More 漢字 than a narrow column holds: browsers take them for one phrase and cut it anywhere. */
const LONG_RUN = /(\p{Script=Han}{6,})/u;

/** `部局横断` before 片仮名: browsers see a phrase of one character at its beginning. */
const SHORT_RUN = /^\p{Script=Han}{4}$/u;

/** The words of a run of 漢字; a single one belongs to the word before it: `協力員`. */
function wordsOf(run: string): string[] {
  return [...WORDS.segment(run)].reduce<string[]>((words, { segment }) => {
    const before = words.at(-1);
    return before === undefined || segment.length > 1
      ? [...words, segment]
      : [...words.slice(0, -1), before + segment];
  }, []);
}

function piecesOf(text: string): string[] {
  return text
    .split(NUMBERED)
    .flatMap((each) => each.split(SCRIPT_CHANGE))
    .flatMap((each) => each.split(LONG_RUN))
    .flatMap((each) => (LONG_RUN.test(each) ? wordsOf(each) : [each]))
    .filter((each) => each !== '');
}

/** Brackets and other marks stay with what they belong to, and so do 助詞. */
const isJoint = (before: string, after: string): boolean =>
  /[\p{L}\p{N}]$/u.test(before) && /^(?!\p{Script=Hiragana})[\p{L}\p{N}]/u.test(after);

const isWhole = (piece: string, after = ''): boolean =>
  ONLY_NUMBERED.test(piece) || (SHORT_RUN.test(piece) && /^[ァ-ヴ]/.test(after));

/** Cuts a head into pieces where a line may end; together they are the text. */
export function headParts(text: string): HeadPart[] {
  const joined = piecesOf(text).reduce<string[]>((pieces, piece) => {
    const before = pieces.at(-1);
    return before === undefined || isJoint(before, piece)
      ? [...pieces, piece]
      : [...pieces.slice(0, -1), before + piece];
  }, []);
  return joined.map((text, index) => ({ text, whole: isWhole(text, joined[index + 1]) }));
}
