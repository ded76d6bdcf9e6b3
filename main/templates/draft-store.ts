import { z } from 'zod';
import { type Draft, draftSchema } from '../../bridge/contract/templates';
import { mostTemplates } from '../../catalog/answer/bounds/limits';
import { fileThatFollows } from '../settings/file-that-follows';
import { type Fault, keepAside } from '../settings/keep-aside';
import type { Place } from '../settings/place';
import { readKept } from '../settings/read-kept';
import { type Kept, keptIn } from './kept-in';

/** Unsaved changes to templates. They survive a restart. */
export interface DraftStore {
  read(): readonly Draft[];
  /** Replaces all drafts at once. The file is written later. */
  keep(drafts: readonly Draft[]): void;
  /** Resolves once the last change is written, or cannot be. */
  flush(): Promise<void>;
}

export interface DraftTrouble {
  /** The file, or some of it, cannot be used. It is kept as `keptAs`, or left as it is when that is null. */
  aside(fault: Fault, keptAs: string | null): void;
  /** The file cannot be written. Called once. */
  notSaved(): void;
}

const format = 'errdesk-drafts';
/** Of the file. To be raised when older versions of Errdesk would misread a new one. */
export const version = 1;

/** Largest file of drafts that is read, in bytes: more than the longest that are kept can take. */
export const draftsFileLimit = 32 * 1024 * 1024;

/** The drafts of the file, which is read on first use. Never throws; failures are reported to `trouble`. */
export function openDrafts(place: Place, trouble: DraftTrouble): DraftStore {
  let loaded: readonly Draft[] | undefined;
  let writable = true;
  let reported = false;
  const text = () => JSON.stringify({ format, version, drafts: loaded }, null, 2);
  const file = fileThatFollows(place.path, text, reportOnce);

  function reportOnce(): void {
    if (!reported) trouble.notSaved();
    reported = true;
  }

  function save(): void {
    if (writable) file.changed();
    else reportOnce();
  }

  function read(): readonly Draft[] {
    if (loaded) return loaded;
    const { items, fault } = load(place.from);
    loaded = items;
    if (fault) {
      const keptAs = keepAside(place, fault);
      trouble.aside(fault, keptAs);
      writable = keptAs !== null;
      if (fault.partly) save();
    }
    return loaded;
  }

  return {
    read,
    keep(drafts) {
      // A file that cannot be used is put aside before it is overwritten.
      read();
      loaded = drafts;
      save();
    },
    flush: file.flush,
  };
}

function load(path: string): Kept<Draft> {
  const read = readKept(path, draftsFileLimit);
  if (read.is === 'missing') return { items: [] };
  if (read.is === 'bad') return { items: [], fault: { why: read.why, partly: false } };
  // Files of before there was a version are a mere list.
  if (Array.isArray(read.content)) return keptIn(read.content, version, draftRules);
  const about = headSchema.safeParse(read.content).data;
  if (!about) return { items: [], fault: { why: 'damaged', partly: false } };
  return keptIn(about.drafts, about.version, draftRules);
}

/** The fields that every version of the format has. */
const headSchema = z.looseObject({ format: z.literal(format), version: z.int(), drafts: z.unknown() });

const draftRules = {
  version,
  most: mostTemplates,
  strict: draftSchema,
  lenient: z.object({
    ...draftSchema.shape,
    name: draftSchema.shape.name.strip(),
    body: draftSchema.shape.body.strip(),
  }),
};
