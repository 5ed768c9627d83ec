import { ABSENCES, absenceWord, STATED_NONE, type AbsenceCode } from '#src/domain/absence.ts';
import { columnsFor, ratingColumns } from '#src/domain/form.ts';
import { formatLevel, type Scale } from '#src/domain/scale.ts';
import { progressTable } from '#src/tables/progress.ts';
import type { GuideSection } from './guide-section.ts';
import type { WorkbookOrder } from './order.ts';
import { planRules } from './plan-rules.ts';

type Lines = GuideSection['lines'];

/** The columns to fill in and what goes into them. */
export function columnSection({ plan, period }: WorkbookOrder): GuideSection {
  const written = columnsFor(plan.definition.form, period);
  const table = progressTable(plan.definition, period);
  const columns = table.columns.filter(({ key }) => written.some(({ id }) => id === key));
  return {
    heading: '記入する欄',
    look: 'table',
    lines: columns.map(({ header, description, required, unit }): [string, string] => {
      const notes = [
        ...(required ? ['必須'] : []),
        ...(unit === undefined ? [] : [`単位：${unit}`]),
      ];
      return [header, `${notes.length === 0 ? '' : `【${notes.join('・')}】`}${description}`];
    }),
  };
}

function levelLines(scale: Scale): Lines {
  const labels = scale.levels.map(({ code }) => formatLevel(scale, code));
  if (scale.levels.every(({ name }) => name === undefined)) {
    return [
      ['書く値', scale.levels.map(({ code }) => code).join('　')],
      ...spelledLine(scale, labels),
    ];
  }
  return scale.levels.map(({ code, name = '' }): [string, string] => [code, name]);
}

function spelledLine({ levels }: Scale, labels: readonly string[]): Lines {
  const isSame = levels.every(({ code }, index) => code === labels[index]);
  return isSame ? [] : [['様式での表記', labels.join('　')]];
}

/** The scales of the ratings that the sheet asks for. */
export function scaleSections({ plan, period }: WorkbookOrder): GuideSection[] {
  const { form, scales = {} } = plan.definition;
  const used = new Set(ratingColumns(columnsFor(form, period)).map(({ scale }) => scale));
  return Object.entries(scales)
    .filter(([id]) => used.has(id))
    .map(([, scale]) => ({
      heading: `「${scale.name}」に書く値`,
      ...(scale.description !== undefined && { lead: scale.description }),
      look: 'table',
      lines: levelLines(scale),
    }));
}

/** What a rating means where another scale stands at a level. */
export function criteriaSection({ plan }: WorkbookOrder): GuideSection[] {
  const { criteria, scales = {} } = plan.definition;
  const scale = criteria && scales[criteria.scale];
  const by = criteria && scales[criteria.by];
  if (!criteria || !scale || !by) return [];
  return [
    {
      heading: `「${scale.name}」の例`,
      lead: `「${by.name}」がどの段階かによって、次のように付けます。`,
      look: 'table',
      lines: Object.entries(criteria.meanings).map(([at, meanings]): [string, string] => [
        at,
        Object.entries(meanings)
          .map(([code, text]) => `${code}：${text}`)
          .join('\n'),
      ]),
    },
  ];
}

/** The rules of the plan in words; nothing where it has none. */
export function ruleSection(order: WorkbookOrder): GuideSection[] {
  const rules = planRules(order);
  if (rules.length === 0) return [];
  return [
    {
      heading: 'この計画の決まり',
      lead: '守られていないセルは、薄い橙色になります。',
      look: 'steps',
      lines: rules.map(({ message }): [string, string] => ['・', message]),
    },
  ];
}

/** Said of documents that are copied, not of reports that are written. */
const OF_DOCUMENTS: readonly AbsenceCode[] = ['not-stated', 'lost-in-source', 'illegible'];

/** The words for a value that is not there. */
export function absenceSection(): GuideSection {
  const reasons = ABSENCES.filter(({ code }) => !OF_DOCUMENTS.includes(code));
  const others = OF_DOCUMENTS.map((code) => `「${absenceWord(code)}」`).join('');
  return {
    heading: '値がないときの言葉',
    lead: `空欄にせず、理由に合う言葉を書きます（資料から写すときは${others}も）。`,
    look: 'table',
    lines: [
      [STATED_NONE.word, '書くことがない'],
      ...reasons.map(({ word, meaning }): [string, string] => [word, meaning]),
    ],
  };
}
