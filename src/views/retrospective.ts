import type { Note } from '#src/domain/note.ts';
import {
  ACTION_KINDS,
  retrospectiveId,
  retrospectiveSections,
  type Retrospective,
  type RetrospectiveAction,
} from '#src/domain/retrospective.ts';
import { retrospectivePath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { tableCorrections, type CorrectionView } from './corrections.ts';
import { buildDepartmentLinks, type DepartmentLink } from './departments.ts';
import { linkToItem } from './item-link.ts';
import { buildNotes, type NoteView } from './notes.ts';
import { linkToNode } from './outline-link.ts';
import type { Link, PageMeta } from './page.ts';
import { describeRetrospective, describeActions } from './retrospective-lead.ts';
import { buildFacets } from './search-facets.ts';
import { buildSource, findSource, type SourceView } from './source.ts';
import { tableFiles, type TableFileView } from './table-files.ts';

export interface ActionView {
  text: string;
  /** Where the action is an item of the plan. */
  path?: string;
  departments: DepartmentLink[];
  note?: string;
}

export interface LookBackLine {
  /** Also the anchor: `try-1`. */
  id: string;
  label: string;
  text: string;
  related: Link[];
  /** What a Try leads to, in one sentence; absent for the other kinds. */
  actionSentence?: string;
  actions: { kind: string; list: ActionView[] }[];
  notes: NoteView[];
}

interface LookBackSection {
  /** `Keep` */
  code: string;
  name: string;
  lines: LookBackLine[];
}

export interface RetrospectiveView {
  meta: PageMeta;
  lead: string;
  sections: LookBackSection[];
  corrections: CorrectionView[];
  files: TableFileView[];
  source?: SourceView;
}

function buildAction(context: PlanContext, action: RetrospectiveAction): ActionView {
  const item = context.plan.items.find(({ id }) => id === action.itemId);
  return {
    text: action.name,
    departments: buildDepartmentLinks(context, action.departments ?? []),
    ...(item && { path: linkToItem(context, item).path }),
    ...(action.note !== undefined && { note: action.note }),
  };
}

function buildRelated(context: PlanContext, ids: readonly string[]): Link[] {
  const { plan } = context;
  return ids.flatMap((id) => {
    const node = plan.outline.find((each) => each.id === id);
    const item = plan.items.find((each) => each.id === id);
    if (item) return [linkToItem(context, item)];
    return node ? [linkToNode(context, node)] : [];
  });
}

function notesOn({ plan }: PlanContext, id: string): NoteView[] {
  const isHere = ({ table, targetId }: Note) => table === 'retrospective' && targetId === id;
  return buildNotes(plan.notes.filter(isHere));
}

function buildLine(context: PlanContext, line: Retrospective): LookBackLine {
  const id = retrospectiveId(line);
  const isTry = line.kind === 'Try';
  const actions = context.plan.retrospectiveActions.filter(
    ({ number }) => isTry && number === line.number,
  );
  return {
    id,
    label: `${line.kind} ${line.number}`,
    text: line.text,
    related: buildRelated(context, line.relatedIds ?? []),
    ...(isTry && { actionSentence: describeActions(actions) }),
    actions: ACTION_KINDS.map((kind) => ({
      kind,
      list: actions
        .filter((action) => action.kind === kind)
        .map((action) => buildAction(context, action)),
    })).filter(({ list }) => list.length > 0),
    notes: notesOn(context, id),
  };
}

function buildMeta(context: PlanContext, lead: string): PageMeta {
  return {
    title: `振り返り ${planName(context)}`,
    description: `${planName(context)}の振り返り。${lead}`,
    path: retrospectivePath(context.ref),
    breadcrumbs: [planCrumb(context)],
    search: buildFacets(context, 'retrospective', { title: '振り返り', text: lead }),
  };
}

/** What went well, what did not, and what each thing to try leads to. */
export function buildRetrospectiveView(context: PlanContext): RetrospectiveView {
  const { plan } = context;
  const lead = describeRetrospective(plan);
  const meta = buildMeta(context, lead);
  const source = buildSource(context, findSource(context, undefined), undefined, meta);
  const sections = retrospectiveSections(plan.definition.retrospective).map(({ code, name }) => ({
    code,
    name,
    lines: plan.retrospective
      .filter(({ kind }) => kind === code)
      .map((line) => buildLine(context, line)),
  }));
  return {
    meta,
    lead,
    sections: sections.filter(({ lines }) => lines.length > 0),
    corrections: tableCorrections(context, 'retrospective'),
    files: tableFiles(context).filter(({ name }) => name.startsWith('retrospective')),
    ...(source && { source }),
  };
}
