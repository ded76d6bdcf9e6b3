import type { Actor, Text } from '../schema';
import type { SymptomSubject } from './subject';

/** A step of a symptom, in one language. */
interface Told {
  readonly text: string;
  readonly for: Actor;
}

/** The parts of a symptom that a letter has, in one language. */
export interface SymptomValues {
  readonly title: string;
  readonly looks: string;
  readonly question: string;
  readonly confirm: string;
  /** Both, or the one that holds. */
  readonly answers: readonly Readonly<Record<'when' | 'first' | 'causes' | 'log', string>>[];
  readonly causes: readonly string[];
  /** Those of the reader: a customer does what a customer can. */
  readonly steps: readonly Told[];
  readonly developerSteps: readonly Told[];
  readonly questions: readonly string[];
  readonly asks: readonly string[];
}

export function symptomValues(
  { symptom, side, asks }: SymptomSubject,
  say: (text: Text) => string,
  isCustomer: boolean,
): SymptomValues {
  const { title, looks, question, confirm, answers, causes, steps, questions } = symptom;
  const told = (actors: readonly Actor[]): Told[] =>
    steps
      .filter(({ actor }) => actors.includes(actor))
      .map(({ actor, zh, en }) => ({ text: say({ zh, en }), for: actor }));
  return {
    title: say(title),
    looks: say(looks),
    question: say(question),
    confirm: say(confirm),
    answers: (side === undefined ? answers : [answers[side]]).map(({ when, first, causes: usual, log }) => ({
      when: say(when),
      first: say(first),
      causes: say(usual),
      log: say(log),
    })),
    causes: causes.map(say),
    steps: told(isCustomer ? ['customer'] : ['customer', 'developer', 'owner']),
    developerSteps: told(['developer', 'owner']),
    questions: questions.map(say),
    asks: asks.map(({ ask }) => say(ask)),
  };
}
