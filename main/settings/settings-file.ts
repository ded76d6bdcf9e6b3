import { z } from 'zod';
import { isFitShortcut } from '../../bridge/accelerator';
import type { Settings } from '../../bridge/contract/settings';
import { subjectKinds } from '../../catalog/answer/subject';
import { ownWordNames } from '../../catalog/answer/wording/letter-words';
import { type Leaves, leavesOf, withLeaves } from './leaves';
import { readLeaf } from './read-leaf';

/** Settings as a file that another installation of Errdesk reads, or that a team hands out: docs/settings.md. */
const format = 'errdesk-settings';
const version = 1;

/** What Errdesk has asked this person already is nobody else's. */
export const ofThisPerson: ReadonlySet<string> = new Set([
  'watch.asked',
  'answers.askedToSign',
  'cases.asked',
]);

/**
 * With the words that are the bundled ones, and the templates too, so that a file says all. The id of a bundled template
 * is the kind that it answers.
 */
export function filled(settings: Settings): Settings {
  const { answers } = settings;
  const { zh, en } = answers.words;
  const words = { zh: { ...bundled, ...zh }, en: { ...bundled, ...en } };
  const templates = { ...bundledTemplates, ...answers.templates };
  return { ...settings, answers: { ...answers, words, templates } };
}

const bundled = Object.fromEntries(ownWordNames.map((name) => [name, '']));
const bundledTemplates = Object.fromEntries(subjectKinds.map((kind) => [kind, kind]));

export function settingsFile(settings: Settings): string {
  const leaves = [...leavesOf(filled(settings))].filter(([name]) => !ofThisPerson.has(name));
  return `${JSON.stringify({ format, version, settings: withLeaves({}, leaves) }, null, 2)}\n`;
}

export interface ReadSettings {
  leaves: Leaves;
  /** Names of those that make no sense or do not exist. */
  wrong: string[];
}

export type SettingsFileFault = { code: 'not-json' | 'not-settings' } | { code: 'newer'; version: number };

const headSchema = z.looseObject({
  format: z.literal(format),
  version: z.int(),
  settings: z.record(z.string(), z.unknown()),
});

/** `content` is the file's JSON. */
export function settingsIn(
  content: unknown,
): { ok: true; read: ReadSettings } | { ok: false; fault: SettingsFileFault } {
  const head = headSchema.safeParse(content).data;
  if (!head) return { ok: false, fault: { code: 'not-settings' } };
  if (head.version > version) return { ok: false, fault: { code: 'newer', version: head.version } };
  const leaves = new Map<string, unknown>();
  const wrong: string[] = [];
  for (const [name, value] of leavesOf(head.settings)) {
    const leaf = readLeaf(name, value);
    if (leaf.is !== 'good' || isUnfit(name, leaf.value)) wrong.push(name);
    else if (!ofThisPerson.has(name)) leaves.set(name, leaf.value);
  }
  return { ok: true, read: { leaves, wrong } };
}

/** A shortcut that takes away from every program what it needs itself. */
const isUnfit = (name: string, value: unknown) =>
  name === 'watch.shortcut' && typeof value === 'string' && !isFitShortcut(value);
