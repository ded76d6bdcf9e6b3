import type { Language } from '../../../catalog/schema';
import type { Ticket } from '../../case/ticket';
import type { FoundRow } from '../reading/found-row';
import type { FoundRows } from '../reading/use-batch-reader';
import { type Standing, standingOf } from '../standing';

/** What tickets can be told apart by. */
export const countKinds = ['verdict', 'finding', 'answer', 'language'] as const;
export type CountKind = (typeof countKinds)[number];

/** The values that are ticked, of each kind. None means all. */
export type Filters = Readonly<Record<CountKind, ReadonlySet<string>>>;

const nothing: ReadonlySet<string> = new Set();
export const noFilters: Filters = { verdict: nothing, finding: nothing, answer: nothing, language: nothing };

export function toggledFilter(filters: Filters, kind: CountKind, value: string): Filters {
  const of = new Set(filters[kind]);
  if (!of.delete(value)) of.add(value);
  return { ...filters, [kind]: of };
}

export const isFiltered = (filters: Filters) => countKinds.some((kind) => filters[kind].size > 0);

type Answer = 'answered' | 'open';

/** What a ticket counts as, of each kind; null where that is not known yet. */
interface Values {
  verdict: Standing | null;
  finding: string | null;
  answer: Answer;
  language: Language | null;
}

const valuesOf = ({ answered }: Ticket, row: FoundRow | undefined, otherwise: Language): Values => ({
  verdict: row ? standingOf(row) : null,
  finding: row?.group ?? null,
  answer: answered ? 'answered' : 'open',
  language: row ? (row.language ?? otherwise) : null,
});

/** How many tickets each value would leave, given what is ticked of the other kinds. */
export type Counts = Readonly<Record<CountKind, ReadonlyMap<string, number>>>;

/** The tickets that are listed, and the counts beside them. */
export function counted(
  tickets: readonly Ticket[],
  rows: FoundRows,
  filters: Filters,
  /** The language of an answer to what says nothing in words. */
  otherwise: Language,
): { listed: readonly Ticket[]; counts: Counts } {
  const counts = { verdict: new Map(), finding: new Map(), answer: new Map(), language: new Map() };
  const listed = tickets.filter((ticket) => {
    const values = valuesOf(ticket, rows.get(ticket.id), otherwise);
    const missed = countKinds.filter((kind) => !passes(filters[kind], values[kind]));
    for (const kind of countKinds) {
      const value = values[kind];
      if (value !== null && missed.every((other) => other === kind))
        counts[kind].set(value, (counts[kind].get(value) ?? 0) + 1);
    }
    return missed.length === 0;
  });
  return { listed, counts };
}

const passes = (ticked: ReadonlySet<string>, value: string | null) =>
  ticked.size === 0 || (value !== null && ticked.has(value));
