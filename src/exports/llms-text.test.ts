import { expect, test } from 'vitest';
import { aSubject } from '#src/testing/described-plan.ts';
import { toLlmsText } from './llms-text.ts';

test('says what there is and how to read it', () => {
  const text = toLlmsText(aSubject({ notice: '見本です。' }).dataset);
  expect(text.startsWith('# 改革の見える化\n\n> 改革の進み具合を公開します。見本です。\n')).toBe(
    true,
  );
  expect(text).toContain(
    '- [青葉市 改革プラン](https://city.example/reform/aoba/reform/): 報告のある期：令和2年度上半期。2項目。' +
      '[定義](https://city.example/reform/aoba/reform/data/plan.json)、' +
      '[すべてのデータ](https://city.example/reform/aoba/reform/data/all.zip)\n',
  );
  expect(text).toContain('(https://city.example/reform/api/v1/index.json)\n');
});
