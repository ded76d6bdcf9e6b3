import type { Overview, OverviewKey, Tally } from '../../../../catalog/cases/overview/overview';
import { type Standing, standingsOf } from '../../../../catalog/cases/overview/standing';
import { addedUp } from '../../../../catalog/cases/overview/tally';

/** A row of the overview's table. */
export interface OverviewLine {
  /** The same for what is the same, in every answer. */
  id: string;
  /** What is counted together in it. */
  keys: readonly OverviewKey[];
  tally: Tally;
  standing: Standing;
}

export interface OverviewLines {
  lines: readonly OverviewLine[];
  /** Whether cases have been kept for long enough to say what is new or rising. */
  compared: boolean;
}

/** What cases of that id are counted with, where they are counted by something else than what they are taken for. */
export type GroupOf = (id: string) => string | null;

/** The rows of a table: new and rising ones first, then those with the most cases. */
export function linesOf(read: Overview, groupOf: GroupOf | null): OverviewLines {
  const groups = groupOf
    ? grouped(read.tallies, groupOf)
    : read.tallies.map((tally) => ({ tally, keys: [keyOf(tally)] }));
  const standings = standingsOf(
    read,
    groups.map(({ tally }) => tally),
  );
  const lines = groups.map(
    ({ tally, keys }, at): OverviewLine => ({
      id: JSON.stringify(keyOf(tally)),
      keys,
      tally,
      standing: standings?.[at] ?? null,
    }),
  );
  return { lines: lines.toSorted(inOrder), compared: standings !== null };
}

const keyOf = ({ key, printed }: Tally): OverviewKey => ({ key, printed });

function grouped(tallies: readonly Tally[], groupOf: GroupOf) {
  const groups = new Map<string | null, Tally[]>();
  for (const tally of tallies) {
    const key = tally.key === null ? null : groupOf(tally.key);
    const group = groups.get(key);
    if (group) group.push(tally);
    else groups.set(key, [tally]);
  }
  return [...groups].map(([key, members]) => ({
    tally: addedUp(members, { key, printed: null }),
    keys: members.map(keyOf),
  }));
}

function inOrder(one: OverviewLine, other: OverviewLine): number {
  const rank = ({ standing, tally }: OverviewLine) => (standing === null ? 0 : tally.recent);
  return rank(other) - rank(one) || other.tally.cases - one.tally.cases;
}
