import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type KeptNotes, keptNotesSchema, keptTextLimit } from '../../bridge/contract/day';
import { readOrdinarySync } from '../../files/read-ordinary';
import { writeWhole } from '../../files/write-whole';
import { removeLeftovers } from '../settings/leftovers';
import { readKept } from '../settings/read-kept';

/** A paste of the day, without a secret in it. */
export interface KeptPaste {
  notes: KeptNotes;
  text: string;
}

/** The pastes of the day in the profile: of each its text and what was noted, so that neither is written for the other. */
export interface DayStore {
  /** The newest first. What cannot be read is left out. */
  read(): KeptPaste[];
  /** Resolves once it is on the disk. Rejects with an error of Node's. `text`: null where it has not changed. */
  keep(notes: KeptNotes, text: string | null): Promise<void>;
  drop(ids: readonly string[]): void;
  /** Nothing is left of any of them. */
  clear(): void;
}

/** To be raised when an older Errdesk would misread a new one. */
const version = 1;
const headSchema = z.looseObject({ version: z.int(), notes: z.unknown().optional() });

/** In bytes: texts, and the most that notes can take. */
const textLimit = 4 * keptTextLimit;
const notesLimit = 64 * 1024 * 1024;

const textName = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.txt$/;

export function openDay(folder: string): DayStore {
  const textOf = (id: string) => join(folder, `${id}.txt`);
  const notesOf = (id: string) => join(folder, `${id}.json`);
  removeLeftovers(folder);

  function pasteOf(id: string): KeptPaste[] {
    const text = readText(textOf(id));
    if (text === undefined) return [];
    const notes = readNotes(notesOf(id));
    if (notes === 'newer') return [];
    return [{ text, notes: notes ?? bareNotes(id, statSync(textOf(id)).mtimeMs) }];
  }

  return {
    read: () =>
      namesIn(folder)
        .flatMap((name) => textName.exec(name)?.[1] ?? [])
        .flatMap(pasteOf)
        .sort((one, other) => other.notes.taken - one.notes.taken),
    async keep(notes, text) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (text !== null) await writeWhole(textOf(notes.id), text, { mode: 0o600 });
      await writeWhole(notesOf(notes.id), JSON.stringify({ version, notes }), { mode: 0o600 });
    },
    drop(ids) {
      for (const id of ids) for (const path of [notesOf(id), textOf(id)]) rmSync(path, { force: true });
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function readText(path: string): string | undefined {
  try {
    return new TextDecoder().decode(readOrdinarySync(path, textLimit));
  } catch {
    return undefined;
  }
}

/** Undefined where they are missing or make no sense: the text is worth more. */
function readNotes(path: string): KeptNotes | 'newer' | undefined {
  const read = readKept(path, notesLimit);
  const head = read.is === 'json' ? headSchema.safeParse(read.content).data : undefined;
  if (head && head.version > version) return 'newer';
  return keptNotesSchema.safeParse(head?.notes).data;
}

const bareNotes = (id: string, at: number): KeptNotes => ({
  ...{ id, taken: Math.trunc(at), name: null, cut: 0, perhaps: 0, folded: true },
  fields: { customer: '', ticket: '' },
  ...{ ticked: [], asked: [], opened: null, counted: [], together: null, sides: {} },
  ...{ subject: null, language: null, edits: {}, answered: null },
});

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
