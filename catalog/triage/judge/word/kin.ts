import type { Concept } from '../../../lexicon/lexicon';
import { states } from '../../../lexicon/states';
import type { Entry } from '../../../schema';
import type { Asked, WordHit, WordSearch } from '../../retrieval/search-words';
import { saidIn } from '../../words/concepts';

/** Words tell the client's error and the server's alike, in whatever words each is called. */
const alike = 0.9;

/** So many units in one stretch are an entry's own sentence, which its kin has in other words. */
const ownStretch = 7;
const ownWords = 0.9;

const isItsOwn = ({ stretch, coverage, count }: WordHit): boolean =>
  stretch >= ownStretch || (coverage >= ownWords && count >= ownStretch);

/** The hits of a text with the entries of the best one's SDK that report the same fault and are what the text tells. */
export function withKin(
  hits: readonly WordHit[],
  entries: Iterable<Entry>,
  search: Pick<WordSearch, 'isAbout'>,
  ask: () => Asked,
): readonly WordHit[] {
  const [best] = hits;
  if (!best || best.entry.fault === 'unclassified' || isItsOwn(best)) return hits;
  const { sdk, fault } = best.entry;
  const kin = [...entries].filter(
    (entry) => entry.sdk === sdk && entry.fault === fault && !hits.some((hit) => hit.entry === entry),
  );
  if (kin.length === 0) return hits;
  const asked = ask();
  if (!search.isAbout(asked, best.entry)) return hits;
  const words = best.words();
  const things = thingsIn(asked.text.slice(words[0]?.start, words.at(-1)?.end));
  const told = kin.filter(
    (entry) => search.isAbout(asked, entry) && isSubset(things, thingsIn(textOf(entry))),
  );
  return [...hits, ...told.map((entry) => ({ ...best, entry, share: alike }))];
}

/** So much of what the best one answers another SDK's entry must answer to be meant as well. */
const asGood = 0.75;

/**
 * The hits of a text with the entries of other SDKs that report the same fault and answer about as much of it: nothing
 * says whose words they are, unless they are the best one's title. `areNamed`: several SDKs are.
 */
export function withSiblings(
  hits: readonly WordHit[],
  areNamed: boolean,
  find: (admits: (entry: Entry) => boolean) => readonly WordHit[],
): readonly WordHit[] {
  const [best] = hits;
  if (!best || best.entry.fault === 'unclassified') return hits;
  const { sdk, fault } = best.entry;
  const least = best.title >= ownWords && !areNamed ? ownWords : asGood * best.coverage;
  const theirs = find((entry) => entry.fault === fault && entry.sdk !== sdk).filter(
    ({ entry, coverage }) => coverage >= least && !hits.some((hit) => hit.entry === entry),
  );
  return [...hits, ...theirs.map((hit) => ({ ...hit, share: alike }))];
}

function textOf({ title, meaning, cause }: Entry): string {
  return [title, meaning, cause].map((text) => `${text?.zh}\n${text?.en}`).join('\n');
}

/** What a text is about, not what is the matter with it. */
function thingsIn(text: string): Concept[] {
  return [...saidIn(text)].filter((concept) => !Object.hasOwn(states, concept));
}

function isSubset(some: readonly Concept[], of: readonly Concept[]): boolean {
  return some.every((concept) => of.includes(concept));
}
