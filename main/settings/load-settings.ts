import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { settingsFileLimit } from '../../bridge/limits';
import { mostKinds, ownKindSchema } from '../../catalog/triage/secrets/privacy';
import { defaults } from './defaults';
import type { Fault } from './keep-aside';
import { type Kept, keptSchema } from './kept';
import { type Leaves, leavesOf, withLeaves } from './leaves';
import { readKept } from './read-kept';
import { type ReadLeaf, readLeaf, settingKeys } from './read-leaf';

/** Of the file. To be raised when older versions of Errdesk would misread a new one. */
export const version = 1;

/** Says that a file has no settings but those that a person chose. Older versions wrote all there were. */
export const holds = 'choices';

export interface Loaded {
  chosen: Leaves;
  kept: Kept;
  /** Written back, because a newer Errdesk may have added it. */
  unknown: object;
  fault?: Fault;
}

const nothing: Loaded = { chosen: new Map(), kept: {}, unknown: {} };

/** Reads a settings file. Never throws. */
export function loadSettings(path: string): Loaded {
  const read = readKept(path, settingsFileLimit);
  if (read.is === 'missing') return nothing;
  if (read.is === 'json') return settingsOf(read.content);
  return { ...nothing, fault: { why: read.why, partly: false } };
}

/** What the JSON of a settings file says. */
export function settingsOf(json: unknown): Loaded {
  const content = z.record(z.string(), z.unknown()).safeParse(json).data;
  return content ? usableOf(content) : { ...nothing, fault: { why: 'damaged', partly: false } };
}

/** What can be used of it: a setting that makes no sense does not affect the others. */
function usableOf({ version: written = version, holds: held, ...fields }: Record<string, unknown>): Loaded {
  const entries = Object.entries(fields);
  const own = keptIn(entries.filter(([key]) => !settingKeys.has(key)));
  const persons = choicesIn(Object.fromEntries(entries.filter(([key]) => settingKeys.has(key))));
  const { chosen } = persons;
  const loaded = {
    kept: own.kept,
    unknown: withLeaves(own.unknown, persons.unknown),
    chosen: held === holds ? chosen : withoutDefaults(chosen),
  };
  const isNewer = typeof written === 'number' && written > version;
  if (typeof written === 'number' && own.whole && persons.whole && !isNewer) return loaded;
  const partly = chosen.size + Object.keys({ ...loaded.kept, ...loaded.unknown }).length > 0;
  return { ...loaded, fault: { why: isNewer ? 'newer' : 'damaged', partly } };
}

function keptIn(entries: readonly [string, unknown][]) {
  const known = entries.filter(([key]) => key in keptSchema.shape);
  const good = known.flatMap(([key, value]) => keptSchema.safeParse({ [key]: value }).data ?? []);
  const kept: Kept = Object.assign({}, ...good);
  const unknown = Object.fromEntries(entries.filter(([key]) => !(key in keptSchema.shape)));
  return { kept, unknown, whole: good.length === known.length };
}

function choicesIn(settings: object) {
  const chosen = new Map<string, unknown>();
  const unknown = new Map<string, unknown>();
  let whole = true;
  for (const [name, value] of signedByAgent(leavesOf(settings))) {
    const leaf = usable(name, value);
    whole &&= leaf.is === 'good' || leaf.is === 'unknown';
    if (leaf.is === 'unknown') unknown.set(name, value);
    else if (leaf.is !== 'bad') chosen.set(name, leaf.value);
  }
  return { chosen, unknown, whole };
}

/** One bad kind must not unhide the others. */
function usable(name: string, value: unknown): ReadLeaf | { is: 'partly'; value: unknown } {
  const leaf = readLeaf(name, value);
  if (leaf.is !== 'bad' || name !== 'privacy.kinds' || !Array.isArray(value)) return leaf;
  const good = value.flatMap((kind) => ownKindSchema.safeParse(kind).data ?? []);
  return { is: 'partly', value: good.slice(0, mostKinds) };
}

/** A file that has all settings says nothing of those that are as they were at first. */
function withoutDefaults(settings: Leaves): Leaves {
  const first = leavesOf(defaults);
  return new Map([...settings].filter(([name, value]) => !isDeepStrictEqual(first.get(name), value)));
}

/** Older versions had one name for both languages. */
function signedByAgent(leaves: Leaves): Leaves {
  const name = leaves.get('answers.agent');
  if (name === undefined) return leaves;
  const rest = [...leaves].filter(([key]) => key !== 'answers.agent');
  const signatures = ['zh', 'en'].map((language) => [`answers.words.${language}.signature`, name] as const);
  return new Map(name === '' ? rest : [...signatures, ...rest]);
}
