import type { SymptomWords, WordKind } from '../../pack/signs';
import type { Span } from '../result';
import { matchesIn } from '../text/matches';
import { PhraseFinder } from '../text/phrase-finder';

/** Words of the vocabulary in a text, and the groups that they say. */
export interface Told extends Span {
  readonly groups: ReadonlySet<string>;
  /** What it is at most: words of several groups are a state if one of these is. */
  readonly kinds: ReadonlySet<WordKind>;
  /** The number of its clause, counted through the text, so that a sentence has a run of them. */
  readonly clause: number;
}

/** What a text tells, sentence by sentence, each by ascending start. Nothing where no state is said in it. */
export type Tell = (text: string) => Iterable<{ readonly sentence: Span; readonly told: readonly Told[] }>;

/** Ends of sentences and of clauses. A dot between letters or digits is neither. */
const ends =
  /([。！？!?；;\n]|(?<!\.)\.(?=\s|$))|[，,、：:（）()]|但是?|不过|可是|只是|却|\b(?:but|though|although|while|however|yet)\b/gi;

/** Reads the vocabulary once; a text is then gone through once for all words. */
export function tellOf(words: SymptomWords): Tell {
  const finder = new PhraseFinder(phrasesOf(words));
  return function* tell(text) {
    const all = outermost(text, finder).map((one) => ({ ...one, kinds: kindsOf(words, one.groups) }));
    if (!all.some(({ kinds }) => kinds.has('state'))) return;
    let at = 0;
    let from = 0;
    let clause = 0;
    let told: Told[] = [];
    for (const end of boundaries(text)) {
      for (let one = all[at]; one && one.start < end.at; one = all[++at]) told.push({ ...one, clause });
      clause++;
      if (!end.ofSentence) continue;
      if (told.length > 0) yield { sentence: { start: from, end: end.at }, told };
      from = end.at;
      told = [];
    }
  };
}

function* boundaries(text: string): Iterable<{ at: number; ofSentence: boolean }> {
  for (const { 0: sign, 1: full, index } of matchesIn(text, ends))
    yield { at: index + sign.length, ofSentence: full !== undefined };
  yield { at: text.length, ofSentence: true };
}

type Said = readonly string[];

function* phrasesOf({ groups, together }: SymptomWords): Iterable<readonly [string, Said]> {
  for (const [id, { zh, en }] of Object.entries(groups))
    for (const word of [...zh, ...en]) yield [word, [id]];
  for (const { says, zh, en } of together) for (const word of [...zh, ...en]) yield [word, says];
}

interface Words extends Span {
  groups: Set<string>;
}

/** By ascending start. Of words within words only the longer one counts. */
function outermost(text: string, finder: PhraseFinder<Said>): Words[] {
  const bySpan = new Map<string, Words>();
  finder.scan(text, (says, start, end) => {
    const key = `${start} ${end}`;
    const known = bySpan.get(key) ?? { start, end, groups: new Set() };
    bySpan.set(key, known);
    for (const group of says) known.groups.add(group);
  });
  const kept: Words[] = [];
  let furthest = 0;
  for (const one of [...bySpan.values()].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.end <= furthest) continue;
    kept.push(one);
    furthest = one.end;
  }
  return kept;
}

function kindsOf({ groups }: SymptomWords, said: ReadonlySet<string>): Set<WordKind> {
  return new Set([...said].flatMap((id) => groups[id]?.kind ?? []));
}
