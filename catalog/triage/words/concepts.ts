import { type Concept, lexicon } from '../../lexicon/lexicon';
import { states } from '../../lexicon/states';
import type { Span } from '../result';
import { Ending } from '../text/ending';
import { PhraseFinder } from '../text/phrase-finder';

/** A word of the lexicon, seen in a text. */
export interface ConceptHit extends Span {
  readonly concept: Concept;
}

function* phrases(): Iterable<readonly [string, Concept]> {
  for (const [concept, { zh, en }] of Object.entries(lexicon)) {
    for (const word of zh.split(/\s+/)) if (word) yield [word, concept as Concept];
    for (const word of en.split(',')) if (word.trim()) yield [word.trim(), concept as Concept];
  }
}

const finder = new PhraseFinder(phrases());

const negation = new Ending(
  /(?:没有?|并未|未|并没有?|不是|不再|是否|有没有|会不会|not|n't|isn't|never|no longer|whether|if it is|if the \w{1,12} is|\b(?:nothing|none|nobody|no one)(?: (?:is|was|has|have|had|got|been|being)){0,2})\s?被?$/i,
);
const question = /(?:whether|是否|有没有|check if|make sure|确保|确认)[^。.!！\n]{0,28}$/i;
/** In UTF-16 units: how much text before a state may deny it. */
export const look = 40;

/** The states that a text denies or asks about, by ascending start. */
export function deniedIn(text: string): ConceptHit[] {
  return hitsIn(text)
    .filter((hit) => isDenied(text, hit))
    .sort((a, b) => a.start - b.start);
}

/**
 * The concepts of a text by ascending start. Of words within words only the longer one counts, and states that the
 * text denies or asks about are left out.
 */
export function conceptsIn(text: string): ConceptHit[] {
  return wordsIn(text).filter((hit) => !isDenied(text, hit));
}

/** The same with the states that the text denies or asks about. */
export function wordsIn(text: string): ConceptHit[] {
  return outermost(hitsIn(text).sort((a, b) => a.start - b.start || b.end - a.end));
}

function hitsIn(text: string): ConceptHit[] {
  const hits: ConceptHit[] = [];
  finder.scan(text, (concept, start, end) => {
    if (!namesCode(text, end)) hits.push({ concept, start, end });
  });
  return hits;
}

/** 错误码, 错误代码: what any code is called says nothing of what is wrong. */
const namesCode = (text: string, end: number): boolean =>
  text.startsWith('码', end) || text.startsWith('代码', end);

/** Drops hits that lie inside a longer one. Hits of the same span all stay: one word may mean several concepts. */
function outermost(hits: ConceptHit[]): ConceptHit[] {
  const kept: ConceptHit[] = [];
  let longest: ConceptHit | undefined;
  for (const hit of hits) {
    const inside = longest && hit.end <= longest.end && hit.end - hit.start < longest.end - longest.start;
    if (inside) continue;
    kept.push(hit);
    if (!longest || hit.end > longest.end) longest = hit;
  }
  return kept;
}

/** Whether a concept is a state, which a text may deny. */
export function mayBeDenied(concept: Concept): boolean {
  return Object.hasOwn(states, concept);
}

/** "没有被占用" and "check whether it is occupied" do not say that anything is occupied. */
export function isDenied(text: string, { concept, start }: Pick<ConceptHit, 'concept' | 'start'>): boolean {
  if (!mayBeDenied(concept)) return false;
  const before = text.slice(Math.max(0, start - look), start);
  return negation.test(before) || question.test(before);
}

/** Concepts that a concept says as well: a missing camera is about cameras. */
const implied: Partial<Record<Concept, Concept>> = {
  noCamera: 'camera',
  noMicrophone: 'microphone',
  noDevice: 'device',
  roomGone: 'missing',
};

/** The concepts that are said in a text, with those that they imply. */
export function saidIn(text: string): Set<Concept> {
  const said = new Set<Concept>();
  for (const { concept } of conceptsIn(text)) say(concept, said);
  return said;
}

/** Adds a concept and what it implies. */
export function say(concept: Concept, said: Set<Concept>): void {
  said.add(concept);
  const more = implied[concept];
  if (more) said.add(more);
}
