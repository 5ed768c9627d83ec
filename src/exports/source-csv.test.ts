import { expect, test } from 'vitest';
import { notesTable } from '#src/tables/notes.ts';
import { aNote } from '#src/testing/builders.ts';
import { toSourceCsv } from './source-csv.ts';

test('writes the declared columns, and quotes what needs it', () => {
  expect(toSourceCsv(notesTable, [aNote({ text: '1行目、\n"2行目"' })])).toBe(
    '対象表,対象ID,期間,欄,種類,説明\nitems,item-1,,,参考,"1行目、\n""2行目"""\n',
  );
});
