import { languages } from '../../catalog/languages';
import type { Entry, Language } from '../../catalog/schema';
import type { Symptom } from '../../catalog/symptom-schema';
import type { Offered } from '../keys/offers';
import { wordsOf } from '../keys/words-of';
import type { CommandWords } from '../text/en/commands';
import { type CommandId, type Group, groups, inOrderOfTable, kindOf } from '../vocabulary/command-table';
import { finder } from './find';

export type PaletteRow =
  /** `on`: it is so already. */
  | { kind: 'command'; id: CommandId; name: string; on: boolean }
  | { kind: 'entry'; entry: Entry }
  | { kind: 'symptom'; symptom: Symptom };

/** A name that no other row has. */
export function keyOf(row: PaletteRow): string {
  if (row.kind === 'command') return row.id;
  return row.kind === 'entry' ? row.entry.id : row.symptom.id;
}

export interface PaletteGroup {
  of: Group | 'recent' | 'found' | 'entries';
  items: PaletteRow[];
}

/** Commands that can be chosen from a list, in the order of the table. */
const choosable = (offered: readonly Offered[]) =>
  offered.filter(({ id }) => !kindOf(id).keyOnly).sort((one, other) => inOrderOfTable(one.id, other.id));

/**
 * All commands that change something, while nothing is typed: recently used ones first, then by group. The screen's group comes before the
 * window's.
 */
export function allCommands(
  offered: readonly Offered[],
  recent: readonly CommandId[],
  language: Language,
): PaletteGroup[] {
  const rows = choosable(offered)
    .filter(({ on }) => !on)
    .map((one) => rowOf(one, language));
  const used = recent.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const byGroup = groups.toReversed().map((of) => ({
    of,
    items: rows.filter((row) => !used.includes(row) && kindOf(row.id).group === of),
  }));
  return [{ of: 'recent' as const, items: used }, ...byGroup].filter(({ items }) => items.length > 0);
}

/** Commands whose words, in either language, contain what is typed. Names that begin with it come first. */
export function foundCommands(
  typed: string,
  offered: readonly Offered[],
  language: Language,
): PaletteGroup[] {
  const holds = finder(typed);
  const start = typed.trim().toLowerCase();
  const found = choosable(offered).filter((one) =>
    holds(languages.flatMap((each) => textsOf(wordsOf(one, each)))),
  );
  const items = found.map((one) => rowOf(one, language));
  const begins = ({ name }: { name: string }) => (name.toLowerCase().startsWith(start) ? 0 : 1);
  items.sort((one, other) => begins(one) - begins(other));
  return items.length > 0 ? [{ of: 'found', items }] : [];
}

const rowOf = (offered: Offered, language: Language) =>
  ({
    kind: 'command',
    id: offered.id,
    name: wordsOf(offered, language).name,
    on: offered.on === true,
  }) as const;

const textsOf = ({ name, also }: CommandWords) => (also === undefined ? [name] : [name, also]);

/** How many commands are remembered as recently used. */
const mostRecent = 4;

export const withUsed = (recent: readonly CommandId[], id: CommandId): CommandId[] =>
  [id, ...recent.filter((one) => one !== id)].slice(0, mostRecent);
