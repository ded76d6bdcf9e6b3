import type { Evidence, KnownCause, KnownCauses, Sureness } from '../../pack/known-causes';
import type { SymptomWords } from '../../pack/signs';
import type { Symptom } from '../../symptom-schema';
import type { Span } from '../result';
import type { SymptomMention } from '../symptoms/find-symptoms';
import { isSilenced } from '../symptoms/silence';
import { type SaidOf, saidOf, wordsOf, wordsOfAll } from './holds';
import { type Conceived, conceivedWith, type Said } from './said';
import { isSettled } from './settled';
import { type Suspected, suspectedIn } from './suspected';

/** The one known cause that a text shows. Spans are those of the text. */
export interface CauseMention {
  readonly cause: KnownCause;
  readonly symptom: Symptom;
  readonly sure: Sureness;
  /** The words that show it, each once, by ascending start. */
  readonly spans: readonly Span[];
  /** What they suspect, with what is said to it. */
  readonly suspected: readonly Suspected[];
}

interface Holding {
  readonly cause: KnownCause;
  readonly symptom: string;
  readonly sure: Sureness;
  readonly words: readonly Said[];
}

/** In UTF-16 units: who tells a trouble writes less, and in a longer text words of everything stand somewhere. */
const longest = 4000;

/** Finds the known cause of a trouble that is told without a code. The concepts are read when it is first asked. */
export class CauseFinder {
  private conceive: ((text: string) => Conceived) | undefined;
  private readonly symptoms: ReadonlyMap<string, Symptom>;

  constructor(
    private readonly known: KnownCauses,
    private readonly words: SymptomWords,
    symptoms: readonly Symptom[],
  ) {
    this.symptoms = new Map(symptoms.map((one) => [one.id, one]));
  }

  /** The cause where one alone fits. `told`: the troubles that the text tells by the sayings of symptoms. */
  find(
    text: string,
    told: readonly SymptomMention[],
    isReport: (span: Span) => boolean,
  ): CauseMention | undefined {
    const [one, ...others] = this.holdingIn(text, told, isReport);
    const symptom = one && this.symptoms.get(one.symptom);
    if (!one || !symptom || others.length > 0) return undefined;
    const spans = one.words.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
    const { cause, sure } = one;
    return { cause, symptom, sure, spans, suspected: suspectedIn(text, cause, sure, this.known.suspects) };
  }

  /** The causes that fit, without those that others say better. */
  holdingIn(text: string, told: readonly SymptomMention[], isReport: (span: Span) => boolean): Holding[] {
    if (text.length > longest || this.known.causes.length === 0 || isSettled(text)) return [];
    this.conceive ??= conceivedWith(this.known.concepts, this.words);
    const { said, sentences } = this.conceive(text);
    const of = saidOf(said);
    const symptomOf = this.toldBy(told, of, (word) => {
      const sentence = sentences[word.sentence];
      return sentence !== undefined && isReport(word) && !isSilenced(text, word, sentence, false);
    });
    return fullest(this.known.causes.flatMap((cause) => holding(cause, of, symptomOf) ?? []));
  }

  /** Of a cause the symptom that is told: by its own sayings, else in other words. */
  private toldBy(
    told: readonly SymptomMention[],
    of: SaidOf,
    speaks: (word: Said) => boolean,
  ): (cause: KnownCause) => string | undefined {
    const known = new Map<string, boolean>();
    const isTold = (symptom: string) => {
      const before = known.get(symptom);
      if (before !== undefined) return before;
      const answer = (this.known.troubles[symptom] ?? []).some((all) => {
        const words = wordsOfAll(all, of);
        return words?.every(speaks) === true;
      });
      known.set(symptom, answer);
      return answer;
    };
    return ({ under }) =>
      told.find(({ symptom }) => under.includes(symptom.id))?.symptom.id ?? under.find(isTold);
  }
}

function holding(
  cause: KnownCause,
  of: SaidOf,
  symptomOf: (cause: KnownCause) => string | undefined,
): Holding | undefined {
  let best: Holding | undefined;
  const isSaidOf = (one: Evidence) => wordsOf(one, of) !== undefined;
  for (const { all, sure, tells, unless } of cause.shown) {
    const words = wordsOfAll(all, of);
    if (!words || unless.some(isSaidOf) || (best && best.words.length >= words.length)) continue;
    const symptom = symptomOf(cause) ?? (tells ? cause.under[0] : undefined);
    if (symptom !== undefined) best = { cause, symptom, sure, words };
  }
  return best && cause.unless.some(isSaidOf) ? undefined : best;
}

/** Without those that another one goes before, and those whose words are all among the words of a fuller one. */
function fullest(all: readonly Holding[]): Holding[] {
  const beaten = new Set(all.flatMap(({ cause }) => cause.over));
  const left = all.filter(({ cause }) => !beaten.has(cause.id));
  return left.filter((one) => !left.some((other) => other !== one && isWithin(one.words, other.words)));
}

function isWithin(words: readonly Said[], more: readonly Said[]): boolean {
  const spans = new Set(more.map(({ start, end }) => `${start} ${end}`));
  const own = new Set(words.map(({ start, end }) => `${start} ${end}`));
  return own.size < spans.size && [...own].every((span) => spans.has(span));
}

/** What is told in other words is as sure as what is spread over a sentence. */
const inOtherWords = 0.65;

/** The troubles with the one that a cause is of before all others. */
export function withCauseFirst(
  told: readonly SymptomMention[],
  { symptom, spans }: CauseMention,
): SymptomMention[] {
  const own = told.find((one) => one.symptom === symptom);
  const first = own ?? { symptom, confidence: inOtherWords, spans, states: spans };
  return [first, ...told.filter((one) => one !== own)];
}
