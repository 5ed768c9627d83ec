import { expect, test } from 'vitest';
import { anOrder } from '#src/testing/workbook-order.ts';
import { workbookName } from './file-name.ts';

test('publisher, plan and period', () => {
  expect(workbookName(anOrder())).toBe('aoba-reform-2020-h2.xlsx');
});

test('and the department, in characters that every system takes', () => {
  expect(workbookName(anOrder({}, { department: '企画政策課' }))).toBe(
    'aoba-reform-2020-h2-企画政策課.xlsx',
  );
  expect(workbookName(anOrder({}, { department: '../企画 課:A/B?' }))).toBe(
    'aoba-reform-2020-h2-..／企画_課：A／B？.xlsx',
  );
});
