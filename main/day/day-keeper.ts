import type { Answer } from '../../bridge/contract';
import type { KeptNotes } from '../../bridge/contract/day';
import type { Mask } from '../cases/masked';
import { reasonOf } from '../save/save-file';
import type { DayStore, KeptPaste } from './day-store';
import { maskedPaste } from './masked-notes';

/** The pastes of the day, as long as a person wants them kept. */
export interface DayKeeper {
  read(): Promise<KeptPaste[]>;
  keep(notes: KeptNotes, text: string | null, hidden: readonly string[]): Promise<Answer<undefined>>;
  drop(ids: readonly string[]): Promise<void>;
  /** Nothing of these is kept until they are called back: their cases were deleted. */
  forget(ids: readonly string[]): Promise<void>;
  callBack(ids: readonly string[]): void;
  /** A person may have changed their mind on whether anything is kept. */
  settingsChanged(): void;
  /** Resolves once everything asked before is done. */
  flush(): Promise<unknown>;
}

export interface DayKeeperParts {
  store: DayStore;
  mask: Mask;
  isKeeping(): boolean;
  /** Whether a case with that id is kept. */
  hasCase(id: string): Promise<boolean>;
  now(): Date;
  failed(error: unknown): void;
}

const done: Answer<undefined> = { ok: true, value: undefined };

/** One thing after the other, so that an older state of a paste never replaces a newer one. */
export function createDayKeeper(parts: DayKeeperParts): DayKeeper {
  const { store, mask, isKeeping, failed } = parts;
  const forgotten = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(step: () => Promise<T> | T): Promise<T> => {
    const turn = last.then(step);
    last = turn.catch(failed);
    return turn;
  };

  async function keep(
    notes: KeptNotes,
    text: string | null,
    hidden: readonly string[],
  ): Promise<Answer<undefined>> {
    if (!isKeeping() || forgotten.has(notes.id)) return done;
    const masked = await maskedPaste(notes, text, hidden, mask);
    if (!masked.ok) return masked;
    // Meanwhile they may have said otherwise.
    if (!isKeeping() || forgotten.has(notes.id)) return done;
    try {
      await store.keep(masked.value.notes, masked.value.text);
      return done;
    } catch (error) {
      return { ok: false, problem: { code: 'day-not-kept', reason: reasonOf(error) } };
    }
  }

  return {
    read: () => inTurn(() => read(parts)),
    keep: (...given) => inTurn(() => keep(...given)),
    drop: (ids) => inTurn(() => store.drop(ids)),
    forget(ids) {
      for (const id of ids) forgotten.add(id);
      return inTurn(() => store.drop(ids));
    },
    callBack(ids) {
      for (const id of ids) forgotten.delete(id);
    },
    settingsChanged() {
      if (!isKeeping()) void inTurn(() => store.clear()).catch(failed);
    },
    flush: () => last,
  };
}

/** What is there of the day. */
async function read({ store, isKeeping, hasCase, now }: DayKeeperParts): Promise<KeptPaste[]> {
  if (!isKeeping()) {
    store.clear();
    return [];
  }
  const pastes = store.read();
  const today = now().setHours(0, 0, 0, 0);
  const staying: KeptPaste[] = [];
  for (const paste of pastes) {
    const { id, answered } = paste.notes;
    // Answered ones of earlier days are in Cases.
    if (answered === null || answered.at >= today || !(await hasCase(id))) staying.push(paste);
    else store.drop([id]);
  }
  return staying;
}
