import type { Span } from '../../result';
import { type WordHit, wholly } from '../../retrieval/search-words';
import { conceptsIn, mayBeDenied } from '../../words/concepts';
import { reportedIn } from '../beside/reported';
import { isBrief, isIn, quotedPartsOf, saidAlone } from '../beside/said-alone';
import { askingIn } from './asking';
import { fitsNamed, fitting, isQuoted } from './word-fits';

/** Searches a line without these parts of it. */
export type Find = (unsaid: readonly Span[]) => WordHit[];

/** What a line tells, and what of it is not heard. */
interface Line {
  readonly text: string;
  readonly asking: readonly Span[];
}

/**
 * The entries that a line tells whose SDK is named: those that answer what it quotes, else what it passes on of what
 * somebody was told, else the whole of it. Questions and wishes in it are not heard.
 */
export function toldOfNamed(text: string, find: Find): readonly WordHit[] {
  const line = { text, asking: askingIn(text) };
  const said = saidAlone(text, line.asking);
  const quoted = said ? fitting(find(said.around), isQuoted(isBrief(said.text))) : [];
  if (!said || quoted.length === 0) return toldInAll(line, find);
  return namesThing(said.text) ? quoted : commonTo(quoted, toldInAll(line, find));
}

function namesThing(text: string): boolean {
  return conceptsIn(text).some(({ concept }) => !mayBeDenied(concept));
}

/** Of what is quoted without a thing that it is about, what all of the line tells as well, if anything is. */
function commonTo(quoted: readonly WordHit[], whole: readonly WordHit[]): readonly WordHit[] {
  const common = whole.filter(({ entry }) => quoted.some((hit) => hit.entry === entry));
  return common.length > 0 ? common : quoted;
}

function toldInAll({ text, asking }: Line, find: Find): readonly WordHit[] {
  const whole = find(asking);
  const passedOn = [...quotedPartsOf(text, asking), ...reportedIn(text).filter((part) => !isIn(asking, part))];
  if (passedOn.length > 0) {
    const said = passedOn.map(({ start, end }) => text.slice(start, end)).join(' ');
    const told = find(outside(text, passedOn));
    const fits = (hit: WordHit) => fitsNamed(hit, said);
    const found = fitting(inContext(told, whole), fits);
    if (found.length > 0) return found;
  }
  return fitting(whole, (hit) => fitsNamed(hit, text) && saysWhatIsWrong(hit));
}

const recalled = ({ title, told }: WordHit): number => Math.max(title, told);

/** How much of a title or a phrase, or of the line itself, says what is wrong without a state that is known. */
const someOfPhrase = 0.5;
const longStretch = 12;

/** Whether a line says what is wrong with what an entry is about, and not only what it is about. */
function saysWhatIsWrong(hit: WordHit): boolean {
  return hit.tellsState || recalled(hit) >= someOfPhrase || hit.stretch >= longStretch;
}

/** What the rest of a line is worth, which leads to what was told; and what an entry loses of whose phrases none is said. */
const ofContext = 0.35;
const unsaid = 0.75;

/** The hits of what was told, ranked by how they answer it and, less, by how they answer the whole line. */
function inContext(told: readonly WordHit[], whole: readonly WordHit[]): readonly WordHit[] {
  const inAll = new Map(whole.map((hit) => [hit.entry, hit]));
  const ranked = told.map((hit) => {
    const known = inAll.get(hit.entry);
    const share = hit.share * (1 - ofContext) + ofContext * (known?.share ?? 0);
    const isSaid = Math.max(recalled(hit), known ? recalled(known) : 0) >= wholly;
    return { ...hit, share: share * (isSaid ? 1 : unsaid) };
  });
  const best = ranked.reduce((most, { share }) => Math.max(most, share), 0);
  return ranked
    .map((hit) => ({ ...hit, share: best > 0 ? hit.share / best : 0 }))
    .sort((a, b) => b.share - a.share);
}

/** The rest of a line, in its offsets. */
function outside(line: string, parts: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = 0;
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    if (start > from) rest.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < line.length) rest.push({ start: from, end: line.length });
  return rest;
}
