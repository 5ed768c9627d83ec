import { element, escapeCellText, MAIN_NAMESPACE, xmlPart } from './xml-text.ts';

/** The texts of a workbook's cells, each kept once. */
export class SharedStrings {
  readonly #indexes = new Map<string, number>();
  #uses = 0;

  /** Where a text stands in the list. */
  indexOf(text: string): number {
    this.#uses += 1;
    const index = this.#indexes.get(text) ?? this.#indexes.size;
    this.#indexes.set(text, index);
    return index;
  }

  /** `xl/sharedStrings.xml`. */
  part(): string {
    const strings = [...this.#indexes.keys()].map((text) =>
      element('si', {}, element('t', { 'xml:space': 'preserve' }, escapeCellText(text))),
    );
    const counts = { count: this.#uses, uniqueCount: strings.length };
    return xmlPart('sst', { xmlns: MAIN_NAMESPACE, ...counts }, strings.join(''));
  }
}
