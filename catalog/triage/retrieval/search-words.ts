import type { Concept } from '../../lexicon/lexicon';
import { states } from '../../lexicon/states';
import type { Knowledge } from '../../pack/signs';
import type { Entry } from '../../schema';
import type { Span } from '../result';
import type { EntryWords } from '../words/entry-words';
import {
  askedIn,
  bySentence,
  conceptsSaid,
  isTogether,
  type Sayings,
  sayingsOf,
  saysConcepts,
  saysConceptsAtOnce,
} from './sayings';
import type { Term } from './terms';
import { type Explained, Units } from './units';
import { conceptHash, WordIndex } from './word-index';

/** An entry that says what a text says. */
export interface WordHit extends Explained {
  readonly entry: Entry;
  /** How well this one answers the text as against the best: 1 for the best. */
  readonly share: number;
  /** How much of the entry's title, name or literal, and of what people say of it, the text says: 0 to 1. */
  readonly title: number;
  readonly told: number;
  /** The most concepts of such a phrase that is said; 0 where none is. */
  readonly toldConcepts: number;
  /** Whether the words of such a phrase stand together. */
  readonly toldTogether: boolean;
  /** Whether the text says a state of the lexicon that the entry says as well: what is wrong. */
  readonly tellsState: boolean;
  /** Whether it answers too little of what was told to be claimed. */
  readonly isBarely?: boolean;
  /** The words that agree, by ascending start. */
  words(): readonly Span[];
}

/** A text, and how well each entry answers it, by its index. */
export interface Asked {
  readonly text: string;
  readonly ignored: readonly Span[];
  readonly terms: readonly Term[];
  readonly hashes: ReadonlySet<number>;
  /** The terms of each of its sentences. */
  readonly sentences: readonly ReadonlySet<number>[];
  /** Those of the states that it says. */
  readonly states: readonly number[];
  readonly scores: Float64Array;
  readonly best: number;
  /** Whether nothing shows whose the text is: phrases that any product may be told in do not count. */
  readonly isAnybodys: boolean;
}

const allStates = (Object.keys(states) as Concept[]).map(conceptHash);

/** Which entries a text is compared with. */
export type Admits = (entry: Entry) => boolean;

/** Entries that answer less than this share of what the best one answers are not worth a look. */
const leastShare = 0.4;
/** As many are looked at closely. */
const most = 20;
/** Units of which fewer tell nothing. */
const fewestSaid = 2;
/** What it is worth that a text says the whole of a title, in parts of what its words are worth. */
const wholeTitle = 0.5;
/** Entries that say as much of a text, but for this share of it, say it alike. */
const alikeCoverage = 0.95;
/** The share that such an entry has at least. */
const alikeShare = 0.9;

/** The ranked search by which triage finds entries by words. The index is built when it is first asked. */
export class WordSearch {
  private built: WordIndex | undefined;
  private wrappers: ReadonlySet<string> | undefined;
  private readonly sayings = new Map<string, Sayings>();

  constructor(
    private readonly knowledge: Pick<Knowledge, 'entries' | 'signs'>,
    private readonly words: EntryWords,
  ) {}

  private get index(): WordIndex {
    this.built ??= new WordIndex(this.knowledge, this.words);
    return this.built;
  }

  /** Whether a pack says how people tell the trouble of an entry. */
  tells(entry: Entry): boolean {
    return this.index.toldOf(entry).some(({ isAnybodys }) => isAnybodys);
  }

  /** Whether an entry is wrapped around others, whose messages come with it. */
  wraps({ id }: Entry): boolean {
    this.wrappers ??= new Set(this.knowledge.entries.flatMap(({ parent }) => parent ?? []));
    return this.wrappers.has(id);
  }

  /** What a text asks. Spans are those of the text; `ignored` ones say nothing. */
  ask(text: string, ignored: readonly Span[], admits: Admits, isAnybodys = false): Asked {
    const terms = askedIn(text, ignored);
    const hashes = new Set(terms.map(({ hash }) => hash));
    const scores = this.index.scores(hashes, admits);
    const best = scores.reduce((a, b) => Math.max(a, b), 0);
    const said = allStates.filter((hash) => hashes.has(hash));
    return {
      text,
      ignored,
      terms,
      hashes,
      sentences: bySentence(text, terms),
      states: said,
      scores,
      best,
      isAnybodys,
    };
  }

  /** Whether one of these entries answers at least a share of what the best one answers. */
  leads({ scores, best }: Asked, entries: readonly Entry[], share: number): boolean {
    return best > 0 && entries.some((entry) => (scores[this.index.at(entry)] ?? 0) >= best * share);
  }

  /** Whether a text says all that a title or a phrase of an entry is about, in whatever words. */
  isAbout({ hashes }: Asked, entry: Entry): boolean {
    const { titles, told } = this.sayingsOf(entry);
    const says = (hash: number) => hashes.has(hash);
    return [...titles, ...told].some(
      (phrase) =>
        phrase.concepts.some(({ isState, isTelling }) => isState && isTelling) && saysConcepts(phrase, says),
    );
  }

  private sayingsOf(entry: Entry): Sayings {
    const known = this.sayings.get(entry.id) ?? sayingsOf(entry, this.index);
    this.sayings.set(entry.id, known);
    return known;
  }

  /** The entries that say what a text says, best first. */
  find(asked: Asked): WordHit[] {
    const { text, ignored, terms, scores, best } = asked;
    if (best === 0) return [];
    const { index } = this;
    const ranked: number[] = [];
    scores.forEach((score, at) => {
      if (score >= best * leastShare) ranked.push(at);
    });
    ranked.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    const units = new Units(text, ignored, terms, (hash) => index.rarityOf(hash));
    const hits = ranked.slice(0, most).flatMap((at) => {
      const entry = index.entries[at];
      if (!entry) return [];
      const says = (hash: number) => index.has(at, hash);
      const explained = units.saidBy(says);
      if (explained.count < fewestSaid) return [];
      const recalled = this.recalled(entry, asked);
      const score = (scores[at] ?? 0) * (1 + wholeTitle * Math.max(recalled.title, recalled.told));
      const tellsState = asked.sentences.some((one) => tellsStateIn(one, asked.states, says));
      return [{ entry, score, ...explained, ...recalled, tellsState, words: () => units.wordsBy(says) }];
    });
    return ranking(hits);
  }

  /** How much of what an entry is called and told as is among the terms. */
  private recalled(
    entry: Entry,
    { terms, hashes, sentences, isAnybodys }: Asked,
  ): Pick<Scored, 'title' | 'told' | 'toldConcepts' | 'toldTogether'> {
    const known = this.sayingsOf(entry);
    const says = (hash: number) => hashes.has(hash);
    const title = known.titles.reduce((best, { units }) => Math.max(best, units.shareSaid(says)), 0);
    let told = 0;
    let toldConcepts = 0;
    let toldTogether = false;
    for (const phrase of known.told) {
      if (isAnybodys && !phrase.isAnybodys) continue;
      const isTold = saysConcepts(phrase, says) && saysConceptsAtOnce(phrase, sentences);
      const share = phrase.units.shareSaid(says) * (isTold ? 1 : unsaidConcept);
      told = Math.max(told, share);
      if (share < wholly) continue;
      toldConcepts = Math.max(toldConcepts, conceptsSaid(phrase, says));
      toldTogether ||= isTogether(phrase, terms);
    }
    return { title, told, toldConcepts, toldTogether };
  }
}

/** Units beside a state that tell whose state it is. */
const fewestBeside = 2;

/** Whether a sentence says a state that an entry says, and some of what it is the state of. */
function tellsStateIn(
  sentence: ReadonlySet<number>,
  stateHashes: readonly number[],
  says: (hash: number) => boolean,
): boolean {
  if (!stateHashes.some((hash) => sentence.has(hash) && says(hash))) return false;
  let beside = 0;
  for (const hash of sentence) if (says(hash) && !stateHashes.includes(hash)) beside++;
  return beside >= fewestBeside;
}

/** What is left of a phrase of which a concept is not said: "autoplay" is not "autoplay failed". */
const unsaidConcept = 0.6;

interface Scored extends Omit<WordHit, 'share'> {
  readonly score: number;
}

/** By descending share. Entries that say as much of the text are close, however else they differ. */
function ranking(hits: readonly Scored[]): WordHit[] {
  const best = hits.reduce<Scored | undefined>(
    (top, hit) => (top && top.score >= hit.score ? top : hit),
    undefined,
  );
  if (!best) return [];
  return hits
    .map(({ score, ...hit }) => {
      const alike = saysAlike(hit, best) || (best.toldConcepts > 0 && hit.toldConcepts >= best.toldConcepts);
      return { ...hit, share: Math.max(score / best.score, alike ? alikeShare : 0) };
    })
    .sort((a, b) => b.share - a.share);
}

function saysAlike({ coverage, stretch, count, title, told }: Omit<WordHit, 'share'>, best: Scored): boolean {
  if (coverage < best.coverage * alikeCoverage) return false;
  const isSame = coverage >= alikeCoverage && stretch >= best.stretch && count >= best.count;
  return Math.max(title, told) >= (isSame ? someOfTitle : wholly);
}

/** The share of a title or a phrase from which on it is said. */
export const wholly = 0.7;

/** What of a title an entry has to say at least, where it says all of a text as another does. */
const someOfTitle = 0.3;
