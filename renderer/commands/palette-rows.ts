import type { Entry } from '../../catalog/schema';
import type { Offered } from '../keys/offers';
import type { CommandWords } from '../text/en/commands';
import { type CommandId, commandIds, commandTable, type Group, groups } from '../vocabulary/command-table';
import type { Saying } from '../vocabulary/sayings';
import { finder } from './find';

export type PaletteRow = { kind: 'command'; id: CommandId; name: string } | { kind: 'entry'; entry: Entry };

export interface PaletteGroup {
  of: Group | 'recent' | 'found' | 'entries';
  items: PaletteRow[];
}

type Words = Readonly<Record<CommandId | Saying, CommandWords>>;

/** Commands that can be chosen, in the order of the table. */
const choosable = (offered: readonly Offered[]) =>
  offered
    .filter(({ id }) => !commandTable[id].keyOnly)
    .sort((one, other) => commandIds.indexOf(one.id) - commandIds.indexOf(other.id));

/** All commands while nothing is typed: those used lately first, then by group, that of the place before the window's. */
export function allCommands(
  offered: readonly Offered[],
  recent: readonly CommandId[],
  words: Words,
): PaletteGroup[] {
  const rows = choosable(offered).map((one) => rowOf(one, words));
  const used = recent.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const byGroup = groups.toReversed().map((of) => ({
    of,
    items: rows.filter((row) => !used.includes(row) && commandTable[row.id].group === of),
  }));
  return [{ of: 'recent' as const, items: used }, ...byGroup].filter(({ items }) => items.length > 0);
}

/** Commands found by what is typed, in the words of either language; those whose name begins with it first. */
export function foundCommands(
  typed: string,
  offered: readonly Offered[],
  words: Words,
  otherWords: Words,
): PaletteGroup[] {
  const holds = finder(typed);
  const start = typed.trim().toLowerCase();
  const found = choosable(offered).filter((one) =>
    holds([words, otherWords].flatMap((of) => textsOf(of[one.saying ?? one.id]))),
  );
  const items = found.map((one) => rowOf(one, words));
  const begins = ({ name }: { name: string }) => (name.toLowerCase().startsWith(start) ? 0 : 1);
  items.sort((one, other) => begins(one) - begins(other));
  return items.length > 0 ? [{ of: 'found', items }] : [];
}

const rowOf = ({ id, saying }: Offered, words: Words) =>
  ({ kind: 'command', id, name: words[saying ?? id].name }) as const;

const textsOf = ({ name, also }: CommandWords) => (also === undefined ? [name] : [name, also]);

/** So many commands are remembered as used. */
const mostRecent = 4;

export const withUsed = (recent: readonly CommandId[], id: CommandId): CommandId[] =>
  [id, ...recent.filter((one) => one !== id)].slice(0, mostRecent);
