const WEIGHTS = [6, 5, 4, 3, 2];

/**
 * The check digit of a 全国地方公共団体コード: 11 − (Σ d₁…d₅ × 6,5,4,3,2 mod 11), last digit.
 * @param fiveDigits prefecture (2) and municipality (3)
 */
export function localGovernmentCheckDigit(fiveDigits: string): number {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(fiveDigits[index]),
    0,
  );
  return (11 - (sum % 11)) % 10;
}

/** Six digits whose last is the check digit. */
export function isLocalGovernmentCode(code: string): boolean {
  return /^\d{6}$/.test(code) && localGovernmentCheckDigit(code) === Number(code[5]);
}
