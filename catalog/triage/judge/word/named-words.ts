import type { Entry } from '../../../schema';
import type { Span } from '../../result';
import { type WordHit, wholly } from '../../retrieval/search-words';
import { outside, overlap } from '../../spans';
import { conceptsIn, mayBeDenied } from '../../words/concepts';
import { saysTrouble } from '../../words/says-trouble';
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
  const passedOn = passedOnIn({ text, asking });
  const fits = (hit: WordHit) => fitsNamed(hit, text) && saysWhatIsWrong(hit);
  if (passedOn.length === 0) {
    const isTrouble = saysTrouble(without(text, asking));
    return fitting(whole, (hit) => fits(hit) && (isTrouble || hit.told >= wholly)).map(asQuestion);
  }
  const said = passedOn.map(({ start, end }) => text.slice(start, end)).join(' ');
  const told = find(outside(text, passedOn));
  const bySaid = entriesOf(told, (hit) => fitsNamed(hit, said));
  const byAll = entriesOf(whole, fits);
  const found = fitting(inContext(told, whole), ({ entry }) => bySaid.has(entry) || byAll.has(entry));
  if (found.length > 0) return found.map((hit) => (bySaid.has(hit.entry) ? hit : { ...hit, isBarely: true }));
  return leading(whole).map((hit) => ({ ...hit, isBarely: true }));
}

/** Whoever passes nothing on may tell of anything: what only touches an entry is a question. */
function asQuestion(hit: WordHit): WordHit {
  return isClaimed(hit) ? hit : { ...hit, isBarely: true };
}

function isClaimed({ title, told, coverage }: WordHit): boolean {
  if (told >= wholly && coverage >= claimed.ofPhrase) return true;
  return Math.max(title, told) >= someOfIt.recalled && coverage >= claimed.coverage;
}

/** What a line quotes and passes on, outside what is not heard; a quotation stands for the words that lead to it. */
function passedOnIn({ text, asking }: Line): Span[] {
  const quoted = quotedPartsOf(text, asking);
  const reported = reportedIn(text).filter(
    (part) => !isIn(asking, part) && !quoted.some((one) => overlap(one, part)),
  );
  return [...quoted, ...reported]
    .filter(({ start, end }) => wordy.test(text.slice(start, end)))
    .sort((a, b) => a.start - b.start);
}

/** Words, and not only a name: 报 RtcError. */
const wordy = /[\u3400-\u9fff]{2}|\b[a-z]+['’]?[a-z]* [a-z]+/i;

function without(text: string, parts: readonly Span[]): string {
  return outside(text, parts)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

function entriesOf(hits: readonly WordHit[], fits: (hit: WordHit) => boolean): Set<Entry> {
  return new Set(hits.filter(fits).map(({ entry }) => entry));
}

/** How much an entry must say of a line, and how far the next one must stay behind, to be asked about all the same. */
const leads = { coverage: 0.33, count: 4, next: 0.62 };

/** The entry that answers by far the most of a line that passes something on, though it says only a part of it. */
function leading([first, second]: readonly WordHit[]): WordHit[] {
  if (!first || first.coverage < leads.coverage || first.count < leads.count) return [];
  return (second?.share ?? 0) <= leads.next ? [first] : [];
}

/** How much of a title, or of the line itself, says what is wrong without a state that the entry says. */
const mostOfTitle = 0.85;
const longStretch = 12;
/** The same with such a state, which is said of much else too. */
const someOfIt = { recalled: 0.6, coverage: 0.6 };
/** How much of a line without anything passed on an entry must say to be claimed and not only asked about. */
const claimed = { coverage: 0.6, ofPhrase: 0.4 };

/** Whether a line says what is wrong with what an entry is about, and not only what it is about. */
function saysWhatIsWrong({ tellsState, title, told, stretch, coverage }: WordHit): boolean {
  if (told >= wholly || title >= mostOfTitle || stretch >= longStretch) return true;
  return tellsState && (Math.max(title, told) >= someOfIt.recalled || coverage >= someOfIt.coverage);
}

/** What the rest of a line is worth, which leads to what was told; and what an entry loses of whose phrases none is said. */
const ofContext = 0.35;
const unsaid = 0.75;
/** The same of each unit that is said: of two that are alike the one that says more of it goes first. */
const ofUnit = 0.005;

/** The hits of what was told and of all of a line, ranked by how they answer the one and, less, the other. */
function inContext(told: readonly WordHit[], whole: readonly WordHit[]): readonly WordHit[] {
  const inAll = new Map(whole.map((hit) => [hit.entry, hit]));
  const inTold = new Map(told.map((hit) => [hit.entry, hit]));
  const ranked = [...new Set([...told, ...whole].map(({ entry }) => entry))].flatMap((entry) =>
    joined(inTold.get(entry), inAll.get(entry)),
  );
  const best = ranked.reduce((most, { share }) => Math.max(most, share), 0);
  return ranked
    .map((hit) => ({ ...hit, share: best > 0 ? hit.share / best : 0 }))
    .sort((a, b) => b.share - a.share);
}

/** One entry as what was told and the whole line answer it. */
function joined(told: WordHit | undefined, whole: WordHit | undefined): WordHit[] {
  const hit = told ?? whole;
  if (!hit) return [];
  const most = {
    title: Math.max(told?.title ?? 0, whole?.title ?? 0),
    told: Math.max(told?.told ?? 0, whole?.told ?? 0),
    toldTogether: told?.toldTogether === true || whole?.toldTogether === true,
  };
  const answers =
    (told?.share ?? 0) * (1 - ofContext) + (whole?.share ?? 0) * ofContext + (whole?.count ?? 0) * ofUnit;
  return [{ ...hit, ...most, share: answers * (Math.max(most.title, most.told) >= wholly ? 1 : unsaid) }];
}
