import { expect, test } from 'vitest';
import { aSubject } from '#src/testing/described-plan.ts';
import { describeDataset } from './description/dataset-description.ts';
import { toTableSchema } from './table-schema.ts';

const { tables } = describeDataset(aSubject());
const names = new Set(tables.map(({ name }) => name));

function schemaOf(name: string, beside = names) {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return toTableSchema(table, beside);
}
const fieldOf = (table: string, header: string) =>
  schemaOf(table).fields.find((field) => field.name === header);

test('a number of the form has its unit, and words in place of a value', () => {
  expect(fieldOf('progress', '来庁者数')).toEqual({
    name: '来庁者数',
    title: '来庁者数',
    type: 'number',
    description: '様式の「来庁者数」欄（単位：人）',
    example: '12',
    unit: '人',
    key: 'visits',
    missingValues: [
      { value: '', label: 'blank' },
      { value: 'なし', label: 'none' },
      { value: '未実施', label: 'not-conducted' },
      { value: '対象外', label: 'out-of-scope' },
      { value: '中止', label: 'cancelled' },
      { value: '未公表', label: 'unpublished' },
      { value: '記載なし', label: 'not-stated' },
      { value: '原典で欠落', label: 'lost-in-source' },
      { value: '判読不能', label: 'illegible' },
    ],
  });
});

test('a rating is one of its codes, or a word that says why there is none', () => {
  expect(fieldOf('progress', '評価')).toMatchObject({
    type: 'string',
    constraints: { enum: ['S', 'A', 'B', 'C'] },
  });
  expect(fieldOf('progress', '評価')).toHaveProperty('missingValues');
});

test('types and constraints of other columns', () => {
  expect(fieldOf('items', '項目ID')).toMatchObject({
    constraints: { required: true, pattern: '^[a-z][a-z0-9-]*$' },
  });
  expect(fieldOf('progress', '期間ID')).toMatchObject({ type: 'string' });
  expect(fieldOf('progress', '期間開始日')).toMatchObject({ type: 'date' });
  expect(fieldOf('codes', '順')).toMatchObject({
    type: 'integer',
    constraints: { required: true, minimum: 1 },
  });
  expect(fieldOf('measurements', '種別')).toMatchObject({
    constraints: { required: true, enum: ['基準値', '目標値', '実績値', '見込値'] },
  });
  expect(fieldOf('items', '概要')).not.toHaveProperty('constraints');
  expect(fieldOf('items', '概要')).not.toHaveProperty('missingValues');
});

test('a column of lists is a table of its own, whose rows name the row that they belong to', () => {
  const headers = (table: string) => schemaOf(table).fields.map(({ name }) => name);
  expect(headers('items')).not.toContain('担当部署');
  expect(headers('indicators')).not.toContain('関連');
  expect(headers('items-departments').slice(3)).toEqual([
    '項目ID',
    '名称',
    'セル内の順',
    '担当部署',
  ]);
  expect(schemaOf('items-departments')).toMatchObject({
    primaryKey: ['項目ID', 'セル内の順'],
    foreignKeys: [
      { fields: ['項目ID'], reference: { resource: 'items', fields: ['項目ID'] } },
      { fields: ['担当部署'], reference: { resource: 'departments', fields: ['名称'] } },
    ],
  });
  expect(fieldOf('indicators-related-ids', '関連')).toMatchObject({
    constraints: { required: true, pattern: '^[a-z][a-z0-9-]*$' },
  });
});

test('a primary key has no gaps; with a column that may be empty the key is only unique', () => {
  expect(schemaOf('progress')).toMatchObject({ primaryKey: ['期間ID', '項目ID'] });
  expect(schemaOf('measurements')).toMatchObject({
    uniqueKeys: [['指標ID', '系列', '時点', '種別']],
  });
  expect(schemaOf('measurements')).not.toHaveProperty('primaryKey');
});

test('rows name rows of the tables that lie beside them', () => {
  const toItems = { fields: ['項目ID'], reference: { resource: 'items', fields: ['項目ID'] } };
  expect(schemaOf('progress')).toMatchObject({ foreignKeys: [toItems] });
  expect(schemaOf('progress', new Set(['progress']))).not.toHaveProperty('foreignKeys');
  expect(schemaOf('outline')).toMatchObject({
    foreignKeys: [{ fields: ['親ID'], reference: { resource: '', fields: ['体系ID'] } }],
  });
  expect(schemaOf('departments')).toMatchObject({
    foreignKeys: [{ fields: ['上位部署ID'], reference: { resource: '', fields: ['部署ID'] } }],
  });
});
