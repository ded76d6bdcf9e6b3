import {
  type Evidence,
  type KnownCause,
  type KnownCauses,
  type Sureness,
  surenesses,
} from '../../pack/known-causes';
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
  /** Its steps, without those that the text makes needless. */
  readonly steps: KnownCause['steps'];
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
    const steps = this.stepsIn(text, cause);
    return {
      cause,
      symptom,
      sure,
      steps,
      spans,
      suspected: suspectedIn(text, cause, sure, this.known.suspects),
    };
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
    return surest(fullest(this.known.causes.flatMap((cause) => holding(cause, of, symptomOf) ?? [])));
  }

  private stepsIn(text: string, { steps }: KnownCause): KnownCause['steps'] {
    if (!this.conceive || steps.every(({ unless }) => unless === undefined)) return steps;
    const of = saidOf(this.conceive(text).said);
    return steps.filter(({ unless = [] }) => !unless.some((one) => wordsOf(one, of) !== undefined));
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
    if (!words || unless.some(isSaidOf) || (best && !isBetter({ sure, words }, best))) continue;
    const symptom = symptomOf(cause) ?? (tells || saysAll(sure, words) ? cause.under[0] : undefined);
    if (symptom !== undefined) best = { cause, symptom, sure, words };
  }
  return best && cause.unless.some(isSaidOf) ? undefined : best;
}

/** Whether what shows a cause tells the trouble too: it is certain, and three things or more are said. */
const saysAll = (sure: Sureness, words: readonly Said[]): boolean =>
  sure === 'certain' && new Set(words.map(({ start }) => start)).size >= 3;

/** Whether this evidence is surer than that of the other, or says more. */
function isBetter(one: Pick<Holding, 'sure' | 'words'>, other: Holding): boolean {
  const surer = surenesses.indexOf(other.sure) - surenesses.indexOf(one.sure);
  return surer > 0 || (surer === 0 && one.words.length > other.words.length);
}

/** Without those that another one goes before, and those whose words are all among the words of a fuller one. */
function fullest(all: readonly Holding[]): Holding[] {
  // Two that go before each other are told apart by what else is said.
  const goesBefore = (one: KnownCause, other: KnownCause) =>
    one.over.includes(other.id) && !other.over.includes(one.id);
  const left = all.filter(({ cause }) => !all.some((other) => goesBefore(other.cause, cause)));
  return left.filter((one) => !left.some((other) => other !== one && isWithin(one.words, other.words)));
}

/** Where one is certain, or more than a pointer, what is less sure beside it is left out. */
function surest(all: readonly Holding[]): Holding[] {
  const best = surenesses.find((sure) => all.some((one) => one.sure === sure));
  return all.filter(({ sure }) => sure === best);
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
