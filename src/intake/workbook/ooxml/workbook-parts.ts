import type { Workbook, WorkbookSheet } from '../model.ts';
import { fixedRangeName, sheetReference } from '../range-name.ts';
import { escapeXml } from '#src/tables/escape-xml.ts';
import { element, MAIN_NAMESPACE, RELATIONSHIPS_NAMESPACE, xmlPart } from './xml-text.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function relationship(id: string, type: string, target: string): string {
  return element('Relationship', { Id: id, Type: type, Target: target });
}

function relationships(content: string): string {
  return xmlPart('Relationships', { xmlns: `${PACKAGE}/relationships` }, content);
}

function definedNames({ name, filter, print }: WorkbookSheet, localSheetId: number): string {
  const sheet = sheetReference(name);
  const define = (of: string, range: string, hidden?: boolean): string =>
    element('definedName', { name: of, localSheetId, hidden }, escapeXml(range));
  const rows = print?.titleRows;
  return [
    filter ? define('_xlnm._FilterDatabase', `${sheet}!${fixedRangeName(filter)}`, true) : '',
    print ? define('_xlnm.Print_Area', `${sheet}!${fixedRangeName(print.area)}`) : '',
    rows ? define('_xlnm.Print_Titles', `${sheet}!$${rows[0] + 1}:$${rows[1] + 1}`) : '',
  ].join('');
}

function workbookXml({ sheets }: Workbook): string {
  const list = sheets.map(({ name, hidden }, index) =>
    element('sheet', {
      name,
      sheetId: index + 1,
      state: hidden === true ? 'hidden' : undefined,
      'r:id': `rId${index + 1}`,
    }),
  );
  const names = sheets.map(definedNames).join('');
  return xmlPart(
    'workbook',
    { xmlns: MAIN_NAMESPACE, 'xmlns:r': RELATIONSHIPS_NAMESPACE },
    [
      element('bookViews', {}, element('workbookView', { activeTab: 0 })),
      element('sheets', {}, list.join('')),
      names === '' ? '' : element('definedNames', {}, names),
    ].join(''),
  );
}

function workbookRelationships({ sheets }: Workbook): string {
  const numbered = sheets.map((_, index) =>
    relationship(
      `rId${index + 1}`,
      `${RELATIONSHIPS_NAMESPACE}/worksheet`,
      `worksheets/sheet${index + 1}.xml`,
    ),
  );
  const next = sheets.length + 1;
  return relationships(
    [
      ...numbered,
      relationship(`rId${next}`, `${RELATIONSHIPS_NAMESPACE}/styles`, 'styles.xml'),
      relationship(
        `rId${next + 1}`,
        `${RELATIONSHIPS_NAMESPACE}/sharedStrings`,
        'sharedStrings.xml',
      ),
    ].join(''),
  );
}

function contentTypes({ sheets }: Workbook): string {
  const part = (name: string, type: string): string =>
    element('Override', { PartName: `/${name}`, ContentType: type });
  return xmlPart(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      part('xl/workbook.xml', `${OFFICE}.sheet.main+xml`),
      ...sheets.map((_, index) =>
        part(`xl/worksheets/sheet${index + 1}.xml`, `${OFFICE}.worksheet+xml`),
      ),
      part('xl/styles.xml', `${OFFICE}.styles+xml`),
      part('xl/sharedStrings.xml', `${OFFICE}.sharedStrings+xml`),
      part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ].join(''),
  );
}

/** Title and maker; no dates, so that the same data give the same bytes. */
function coreProperties({ title, creator }: Workbook): string {
  return xmlPart(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('dc:title', {}, escapeXml(title)) + element('dc:creator', {}, escapeXml(creator)),
  );
}

/** The parts that say what the others are, by their path in the package. */
export function workbookParts(workbook: Workbook): Record<string, string> {
  return {
    '[Content_Types].xml': contentTypes(workbook),
    '_rels/.rels': relationships(
      relationship('rId1', `${RELATIONSHIPS_NAMESPACE}/officeDocument`, 'xl/workbook.xml') +
        relationship(
          'rId2',
          `${PACKAGE}/relationships/metadata/core-properties`,
          'docProps/core.xml',
        ),
    ),
    'docProps/core.xml': coreProperties(workbook),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': workbookRelationships(workbook),
  };
}
