/**
 * `npm run workbook -- <publisher>/<plan> <period>`: writes the workbook that departments fill in; one for all
 * of them, or one for each. Exits 1 when nothing is written, otherwise 0.
 */
import { accepted } from '#src/intake/refusal.ts';
import { workbookName } from '#src/intake/workbook/file-name.ts';
import { findOrders } from '#src/intake/workbook/find-orders.ts';
import { makeWorkbook } from '#src/intake/workbook/make-workbook.ts';
import { parseCommand } from '#src/site/parse-command.ts';
import { readSoundData } from '#src/site/read-sound-data.ts';
import { runCommand } from '#src/site/run-command.ts';
import { dataFolder, dataOption } from '#src/site/settings.ts';
import { writeWorkbooks } from '#src/site/write-workbooks.ts';

const USAGE = `使い方： npm run workbook -- 団体/計画 期 [--department 担当部署]… [--each-department] [--tables 表,表]
         [--paper a3|a4] [--out フォルダー|ファイル.xlsx] [--force] [--data フォルダー]
例：     npm run workbook -- koganei/action-plan-2020 2020-h1 --department 企画政策課 --tables reviews`;

function parseCall() {
  const { values, positionals } = parseCommand({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: dataFolder() },
      department: { type: 'string', multiple: true, default: [] },
      'each-department': { type: 'boolean', default: false },
      tables: { type: 'string', default: '' },
      paper: { type: 'string', default: 'a3' },
      out: { type: 'string', default: '.' },
      force: { type: 'boolean', default: false },
    },
  });
  const [plan, period, ...more] = positionals;
  if (plan === undefined || period === undefined || more.length > 0) {
    throw new Error('計画と期を、この順に1つずつ書いてください。');
  }
  const paper = values.paper.toLowerCase();
  if (paper !== 'a3' && paper !== 'a4') {
    throw new Error(`--paper「${values.paper}」は使えません。a3 か a4 を書いてください。`);
  }
  const tables = values.tables.split(/[,、]/).filter((name) => name.trim() !== '');
  return {
    ...values,
    plan,
    period,
    paper: paper as 'a3' | 'a4',
    tables: tables.map((name) => name.trim()),
    departments: values.department,
    eachDepartment: values['each-department'],
  };
}

async function write(call: ReturnType<typeof parseCall>): Promise<void> {
  const { dataset } = await readSoundData(call.data);
  const orders = accepted(findOrders(dataset, call));
  const workbooks = orders.map((order) => ({
    path: workbookName(order),
    bytes: accepted(makeWorkbook(order)),
  }));
  const paths = await writeWorkbooks(workbooks, call);
  console.log('書いたファイル：');
  orders.forEach(({ items }, index) => console.log(`  ${paths[index]}（${items.length}項目）`));
  const again = dataOption(call.data);
  console.log(`\n記入されて戻ってきたら、npm run import -- ファイル.xlsx${again} で取り込みます。`);
}

await runCommand({ usage: USAGE, failure: '\nブックを作れません', parse: parseCall, run: write });
