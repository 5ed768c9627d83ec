import { formatPeriod } from '#src/domain/period.ts';
import type { PrintSetup } from './model.ts';
import type { WorkbookOrder } from './order.ts';

/** `アクションプラン2020　進行管理シート`; a plan that is called a sheet itself keeps its title. */
export function sheetTitle({ plan }: WorkbookOrder): string {
  const { title } = plan.definition;
  return title.endsWith('シート') ? title : `${title}　進行管理シート`;
}

/** What every printed page says of where it belongs and where its facts come from. */
export function pageTexts(order: WorkbookOrder): Pick<PrintSetup, 'header' | 'footer'> {
  const { publisher, period, department, site } = order;
  const left = `${publisher.definition.name}　${sheetTitle(order)}`;
  const right = [formatPeriod(period.id), ...(department === undefined ? [] : [department])];
  return {
    header: { left, right: right.join('　') },
    footer: { left: `出典：${site.name}（${site.url}）のデータ` },
  };
}
