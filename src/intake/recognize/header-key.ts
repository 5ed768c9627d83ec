/**
 * The key under which two headers count as the same: width, case, spaces, line breaks, kinds of brackets
 * and reference marks (`※1`) do not matter.
 */
export function headerKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[※*]\d*/g, '')
    .replace(/[[〔【「{]/g, '(')
    .replace(/[\]〕】」}]/g, ')')
    .replace(/\s+/g, '');
}
