import { expect, test } from 'vitest';
import { collectOptionLists } from './option-lists.ts';

test('a short list stands in the cell', () => {
  const lists = collectOptionLists();
  expect(lists.formulaOf(['S', 'A'])).toBe('"S,A"');
  expect(lists.lists).toEqual([]);
});

test('255 characters still do; one more goes to the hidden sheet, once', () => {
  const lists = collectOptionLists();
  const fits = ['a'.repeat(127), 'b'.repeat(127)];
  const tooLong = ['a'.repeat(127), 'b'.repeat(128)];
  expect(lists.formulaOf(fits)).toBe(`"${fits.join(',')}"`);
  expect(lists.formulaOf(tooLong)).toBe("'_mieruka'!$D$1:$D$2");
  expect(lists.formulaOf([...tooLong])).toBe("'_mieruka'!$D$1:$D$2");
  expect(lists.formulaOf([...tooLong, 'c'])).toBe("'_mieruka'!$E$1:$E$3");
  expect(lists.lists).toEqual([tooLong, [...tooLong, 'c']]);
});

test.each(['1,000', '"', ' 前', '2\n行'])(
  'an option that would break the list goes there too: %j',
  (option) => {
    expect(collectOptionLists().formulaOf(['S', option])).toBe("'_mieruka'!$D$1:$D$2");
  },
);
