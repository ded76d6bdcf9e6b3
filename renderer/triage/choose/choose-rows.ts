import type { Entry } from '../../../catalog/schema';
import { entriesFor } from '../../case/judged';
import type { ReadPaste } from '../../case/read-paste';
import { type Counted, noneOfThese } from '../../case/ticket';
import { relatedTo } from '../../entry/related';

/** What can be answered instead. */
export type ChooseRow =
  | { kind: 'finding'; index: number; entry: Entry }
  /** A number of the paste that was ruled out. `text`: as it stands there. */
  | { kind: 'struck'; entry: Entry; text: string; counted: Counted }
  | { kind: 'entry'; entry: Entry }
  | { kind: 'none' };

export interface ChooseGroup {
  of: 'paste' | 'related' | 'found' | 'none';
  items: ChooseRow[];
}

interface Sources {
  read: Pick<ReadPaste, 'raw' | 'triage'>;
  /** Index of what is open. */
  chosen: number | null;
  entries: readonly Entry[];
  byId: ReadonlyMap<string, Entry>;
}

/** How many struck numbers and related entries are offered. */
const mostStruck = 4;
const mostRelated = 5;

/** While nothing is typed: what is in this paste, what is related to what is open, and none of these. */
export function offeredRows({ read, chosen, entries, byId }: Sources): ChooseGroup[] {
  const { findings } = read.triage;
  const open = chosen === null ? undefined : findings[chosen];
  const others = findings.flatMap(({ entry: id }, index): ChooseRow[] => {
    const entry = byId.get(id);
    return entry && index !== chosen ? [{ kind: 'finding', index, entry }] : [];
  });
  const entry = open && byId.get(open.entry);
  const told = new Set(findings.map(({ entry: id }) => id));
  const struck = struckRows(read, entries).filter((row) => !told.has(row.entry.id));
  const groups: ChooseGroup[] = [
    { of: 'paste', items: [...others, ...struck.slice(0, mostStruck)] },
    { of: 'related', items: entry ? relatedRows(entry, entries, told) : nearRows(read, byId) },
    { of: 'none', items: [{ kind: 'none' }] },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** The entries whose codes look like a number that is not listed. */
function nearRows({ triage }: Sources['read'], byId: Sources['byId']): ChooseRow[] {
  const near = triage.nearMisses[0]?.nearest ?? [];
  return near.flatMap(({ entry: id }): ChooseRow[] => {
    const entry = byId.get(id);
    return entry ? [{ kind: 'entry', entry }] : [];
  });
}

/** The number that is counted first, of those that were ruled out and are in the catalog. */
export function firstStruck(read: Sources['read'], entries: readonly Entry[]): Counted | undefined {
  return struckRows(read, entries)[0]?.counted;
}

/** Each number once, as the entry that it most likely is. */
function struckRows(
  { raw, triage }: Sources['read'],
  entries: readonly Entry[],
): Extract<ChooseRow, { kind: 'struck' }>[] {
  const texts = new Set<string>();
  return triage.ruledOut.flatMap(({ span: { start, end } }) => {
    const text = raw.slice(start, end);
    if (texts.has(text) || texts.size > mostStruck * 4) return [];
    texts.add(text);
    const [entry] = entriesFor(text, { triage }, entries);
    return entry ? [{ kind: 'struck', entry, text, counted: { entry: entry.id, start, end } } as const] : [];
  });
}

function relatedRows(entry: Entry, entries: readonly Entry[], told: ReadonlySet<string>): ChooseRow[] {
  const { siblings, children, sameFaultHere, parent } = relatedTo(entry, entries);
  const near = [...siblings.filter(({ fault }) => fault === entry.fault), ...children, ...sameFaultHere];
  return [...near, ...(parent ? [parent] : []), ...siblings]
    .filter((other, at, all) => !told.has(other.id) && all.indexOf(other) === at)
    .slice(0, mostRelated)
    .map((other) => ({ kind: 'entry', entry: other }));
}

/** While something is typed: the entries that it finds. */
export function foundRows(found: readonly Entry[]): ChooseGroup[] {
  const items = found.map((entry): ChooseRow => ({ kind: 'entry', entry }));
  const none: ChooseGroup = { of: 'none', items: [{ kind: 'none' }] };
  return items.length > 0 ? [{ of: 'found', items }, none] : [none];
}

/** The id of what a row answers. */
export function answeredBy(row: ChooseRow): string {
  return row.kind === 'none' ? noneOfThese : row.entry.id;
}
