/** Between two words that are not in hiragana these join, and say nothing themselves. */
const JOINT =
  /(?<=[^\p{sc=Hiragana}])(?:における|に関する|に基づく|に向けた|による|など|及び|並びに|や|の|と|を|に|へ|で|等の?)(?=[^\p{sc=Hiragana}]|$)/gu;
const SIGNS = /[^\p{L}\p{N}\p{M}ー々]+/u;
/** What nobody searches for by itself: numbers, single characters, words all in hiragana. */
const SAYS_LITTLE = /^(?:.|[\p{N}\p{sc=Hiragana}ー]+|\p{N}+\p{L})$/u;
const LONGEST = 12;

/** The words that a name is made of: `学校給食調理業務の更なる委託` → 学校給食調理業務, 更なる委託. */
export function nameParts(name: string): string[] {
  const parts = name
    .normalize('NFKC')
    .split(SIGNS)
    .flatMap((text) => text.replace(JOINT, ' ').split(' '));
  return parts.filter((part) => part.length <= LONGEST && part !== '' && !SAYS_LITTLE.test(part));
}
