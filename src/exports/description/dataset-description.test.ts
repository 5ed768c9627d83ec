import { expect, test } from 'vitest';
import { aSubject } from '#src/testing/described-plan.ts';
import { aBareDefinition, aCorrection, NO_ROWS } from '#src/testing/builders.ts';
import { describeDataset } from './dataset-description.ts';

test('what a plan says of itself', () => {
  const { tables, distributions, ...described } = describeDataset(aSubject());
  expect(described).toEqual({
    id: 'aoba-reform',
    title: '青葉市 改革プラン',
    description: '市の改革の計画です。',
    keywords: ['青葉市', '改革プラン', '行財政改革', '進行管理', '行政評価', '自治体'],
    url: 'https://city.example/reform/aoba/reform/',
    creator: {
      id: 'aoba',
      name: '青葉市',
      englishName: 'Aoba City',
      url: 'https://aoba.example/',
      code: '271004',
      corporateNumber: '6000020271004',
    },
    publisher: '青葉市',
    license: {
      id: 'CC-BY-4.0',
      name: 'クリエイティブ・コモンズ 表示 4.0 国際',
      url: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
    },
    temporal: { start: '2020-04-01', end: '2022-03-31' },
    issued: '2020-12-01',
    modified: '2020-12-01',
    cycle: 'half-year',
    variables: [
      { name: '経常収支比率', unit: '％' },
      { name: '来庁者数', unit: '人' },
    ],
  });
  expect(tables.map(({ name, rowCount }) => `${name} ${rowCount}`)).toEqual([
    'departments 1',
    'outline 1',
    'items 2',
    'items-departments 2',
    'progress 2',
    'indicators 1',
    'indicators-related-ids 1',
    'measurements 2',
    // How many there are is for the code table's own test to say.
    expect.stringMatching(/^codes [1-9]\d*$/),
  ]);
  // Each table twice, the definition, and StratML.
  expect(distributions).toHaveLength(9 * 2 + 2);
});

test('a plan that says little: nothing is made up', () => {
  const described = describeDataset(
    aSubject(
      { notice: '見本です。' },
      { ...NO_ROWS, definition: aBareDefinition({ cycle: ['year', 'quarter'] }), periods: [] },
    ),
  );
  expect(described).not.toHaveProperty('temporal');
  expect(described).not.toHaveProperty('issued');
  expect(described).not.toHaveProperty('modified');
  expect(described.description).toBe('青葉市 改革プランの進行管理のデータです。見本です。');
  expect(described.cycle).toBe('quarter');
  expect(described.variables).toEqual([]);
});

test('a correction changes the data, but not the day on which they came out', () => {
  const { issued, modified } = describeDataset(aSubject({}, { corrections: [aCorrection()] }));
  expect({ issued, modified }).toEqual({ issued: '2020-12-01', modified: '2026-12-01' });
});

test('a file is described by its address, length and hash', () => {
  const subject = aSubject();
  const [departments] = describeDataset(subject).distributions;
  expect(departments).toMatchObject({
    title: '担当部署（CSV）',
    url: 'https://city.example/reform/aoba/reform/data/departments.csv',
    format: 'CSV',
    mediaType: 'text/csv',
    table: 'departments',
  });
  // BOM 3, then the header and one record in UTF-8, each with CRLF.
  const header = '全国地方公共団体コード,団体名,計画ID,部署ID,名称,かな,上位部署ID';
  const record = '271004,青葉市,reform,shimin,市民課,,';
  expect(departments?.bytes).toBe(3 + Buffer.byteLength(`${header}\r\n${record}\r\n`));
  expect(departments?.sha256).toMatch(/^[0-9a-f]{64}$/);
});
