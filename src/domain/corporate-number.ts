/** The first twelve digits' share that all local governments have in common. */
const LOCAL_GOVERNMENT = '000020';

function checkDigit(twelveDigits: string): number {
  const sum = [...twelveDigits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}

/**
 * The 法人番号 of a local government, which follows from its 全国地方公共団体コード.
 * @param code six digits, check digit included
 */
export function corporateNumber(code: string): string {
  const digits = `${LOCAL_GOVERNMENT}${code}`;
  return `${checkDigit(digits)}${digits}`;
}
