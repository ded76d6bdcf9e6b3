import { firstIndex } from '../../first-index';
import { compilePatterns, type LinearPattern } from '../../patterns/linear';
import { undoEscapes } from '../text/escapes';
import { unifyGlyphs } from '../text/glyphs';
import { plainView } from '../text/view';
import { pseudonymLabels } from './kinds';
import { findLiterals } from './literals';
import type { OwnKind, Privacy } from './privacy';
import type { FoundSecret } from './rule';

/** Finds what a person wants hidden, in a text whose encodings are undone. In no order, and with overlaps. */
export type FindOwn = (text: string) => FoundSecret[];

const findNone: FindOwn = () => [];

/** Takes time that grows with the length of the text, for each kind and each stretch. */
export async function ownFinder({ kinds, stretches }: Privacy): Promise<FindOwn> {
  if (kinds.length === 0 && stretches.length === 0) return findNone;
  const findKinds = await kindFinder(kinds);
  const sought = stretches.map(readable);
  const labels = new Set([
    ...Object.values(pseudonymLabels).flatMap(({ zh, en }) => [zh, en]),
    ...kinds.map(({ name }) => name),
  ]);
  return (text) => {
    const found = findKinds(text);
    for (const { index, start, end } of findLiterals(text, sought))
      found.push({ kind: 'own', stretch: index, start, end });
    return besidePseudonyms(found, pseudonymsIn(text, labels));
  };
}

/** A stretch as it is spelt in a text whose encodings are undone. */
function readable(stretch: string): string {
  return undoEscapes(unifyGlyphs(plainView(stretch))).text.trim();
}

/** The kinds of the last finder: settings change seldom, and each text would compile them anew. */
let latest: { key: string; find: Promise<FindOwn> } | undefined;

function kindFinder(kinds: readonly OwnKind[]): Promise<FindOwn> {
  const key = JSON.stringify(kinds);
  if (latest?.key !== key) latest = { key, find: compiled(kinds) };
  return latest.find;
}

async function compiled(kinds: readonly OwnKind[]): Promise<FindOwn> {
  const patterns = await compilePatterns(kinds.map(({ pattern }) => asInView(pattern)));
  return (text) =>
    kinds.flatMap(({ name }, index) => {
      const pattern = patterns[index];
      // To tell whether there is any match takes a tenth of the time that finding them takes.
      return pattern?.test(text) ? matchesOf(pattern, text, name) : [];
    });
}

function matchesOf(pattern: LinearPattern, text: string, name: string): FoundSecret[] {
  const found: FoundSecret[] = [];
  const matcher = pattern.matcher(text);
  let last: FoundSecret | undefined;
  while (matcher.find()) {
    const start = matcher.start();
    const end = matcher.end();
    // `\d` means a run of digits: a secret for each of them would fill the memory.
    if (last?.end === start) last.end = end;
    else if (end > start) {
      last = { kind: 'own', name, start, end };
      found.push(last);
    }
  }
  return found;
}

/**
 * A pattern with its literal characters as the view spells them, such as `工单:` for `工单：`. A sign stays literal where
 * its usual form would mean something.
 */
function asInView(pattern: string): string {
  return pattern.replace(/\\?([^\0-\x7f])/gu, (written, character: string) => {
    const plain = unifyGlyphs(plainView(character)).text;
    if (plain === character) return written;
    return plain.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The pseudonyms that stand in a text already, by ascending start. */
function pseudonymsIn(text: string, labels: ReadonlySet<string>): Place[] {
  const places: Place[] = [];
  for (const { 0: whole, 1: label = '', index } of text.matchAll(/⟦([^⟦⟧\n]{1,40}) [A-Z]{1,6}⟧/g))
    if (labels.has(label)) places.push({ start: index, end: index + whole.length });
  return places;
}

/** Without what is only a part of a pseudonym: hidden again and again, a text would never be done. */
function besidePseudonyms(found: FoundSecret[], pseudonyms: readonly Place[]): FoundSecret[] {
  if (pseudonyms.length === 0) return found;
  const { length } = pseudonyms;
  return found.filter((secret) => {
    const first = pseudonyms[firstIndex(length, (index) => (pseudonyms[index]?.end ?? 0) > secret.start)];
    if (!first || first.start >= secret.end) return true;
    if (first.start <= secret.start && first.end >= secret.end) return false;
    const last = pseudonyms[firstIndex(length, (index) => (pseudonyms[index]?.start ?? 0) >= secret.end) - 1];
    secret.start = Math.min(secret.start, first.start);
    secret.end = Math.max(secret.end, last?.end ?? 0);
    return true;
  });
}
