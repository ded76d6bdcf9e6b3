import type { Evidence } from '../../pack/known-causes';
import type { Said } from './said';

/** By concept. */
export type SaidOf = ReadonlyMap<string, readonly Said[]>;

export function saidOf(said: readonly Said[]): SaidOf {
  const of = new Map<string, Said[]>();
  for (const one of said) {
    const known = of.get(one.concept);
    if (known) known.push(one);
    else of.set(one.concept, [one]);
  }
  return of;
}

type Slot = string | readonly string[];

/** The words that are this evidence, where it is said. */
export function wordsOf(evidence: Evidence, of: SaidOf): readonly Said[] | undefined {
  if (typeof evidence === 'string' || Array.isArray(evidence)) return first(mentions(evidence, of, isSaid));
  if ('clause' in evidence) return together(evidence.clause, of, 'clause');
  if ('sentence' in evidence) return together(evidence.sentence, of, 'sentence');
  if ('denied' in evidence) return first(mentions(evidence.denied, of, ({ isDenied }) => isDenied));
  return first(mentions(evidence.named, of, () => true));
}

/** The words that are all of the evidence; undefined where some of it is not said. */
export function wordsOfAll(all: readonly Evidence[], of: SaidOf): readonly Said[] | undefined {
  const words: Said[] = [];
  for (const evidence of all) {
    const found = wordsOf(evidence, of);
    if (!found) return undefined;
    words.push(...found);
  }
  return words;
}

const isSaid = ({ isDenied }: Said): boolean => !isDenied;

const first = ([one]: readonly Said[]): readonly Said[] | undefined => one && [one];

function mentions(slot: Slot, of: SaidOf, fits: (one: Said) => boolean): Said[] {
  return [slot]
    .flat()
    .flatMap((concept) => of.get(concept) ?? [])
    .filter(fits);
}

/** Words for each slot that stand in one clause or sentence, no two slots the same words. */
function together(slots: readonly Slot[], of: SaidOf, within: 'clause' | 'sentence'): Said[] | undefined {
  const [opening = [], ...others] = slots.map((slot) => mentions(slot, of, isSaid));
  for (const one of opening) {
    const words = [one];
    for (const slot of others) {
      const next = slot.find((word) => word[within] === one[within] && !words.some((of) => isSame(of, word)));
      if (next) words.push(next);
    }
    if (words.length === slots.length) return words;
  }
  return undefined;
}

const isSame = (one: Said, other: Said): boolean => one.start === other.start && one.end === other.end;
