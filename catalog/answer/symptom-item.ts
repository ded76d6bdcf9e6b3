import { firstAdvice } from '../first-advice';
import type { Actor, Text } from '../schema';
import type { Symptom } from '../symptom-schema';
import { customersKnow } from './asks';
import { Item } from './item';
import type { Advice } from './paste/advice';
import { suitedTo } from './paste/platform';
import type { Shown } from './paste/shown';
import { toldSteps } from './steps-of';
import type { SymptomSide, SymptomSubject } from './subject';
import { symptomTitle } from './symptom-title';
import { toCallSide } from './wording/call-sides';
import { isAdvisedAlready } from './wording/said-already';
import { toReader } from './wording/second-person';
import type { Writer } from './writer';

/** A symptom with all its parts: both answers to its question, or the one that holds. */
export function symptomItem({ symptom, side, asks, shown }: SymptomSubject, writer: Writer): Item {
  const { say, item, isCustomer, language } = writer;
  const { looks, question, confirm, answers, causes, steps, questions } = symptom;
  const toSide = (text: string) => (isCustomer ? toCallSide(text, language, shown.reader) : text);
  const tell = (text: Text) => (isCustomer ? toSide(toReader(say(text), language)) : say(text));
  const suited = (text: Text) => suitedTo(tell(text), language, shown) || tell(text);
  const { cause } = shown;
  const isDecided = shown.decided;
  const open = isDecided ? [] : side === undefined ? answers : [answers[side]];
  const firsts = open.map((answer) => firstAdvice(answer, shown.observedIds));
  // What each answer advises is not advised again below.
  const isNew = (step: Advice) => step.actor !== 'customer' || !isAdvisedAlready(firsts, step);
  const all = isDecided ? shown.deciding : allSteps(steps, side, shown).filter(isNew);
  const told = (actors: readonly Actor[]) =>
    toldSteps(
      all.filter(({ actor }) => actors.includes(actor)),
      cause ? { ...shown, drops: [] } : shown,
      writer,
    ).map(({ text, actor }) => new Item({ text: actor === 'customer' ? toSide(text) : text, for: actor }));
  // Who names no SDK most likely builds no app, and has nobody to pass them on to.
  const forDevelopers =
    isCustomer && (shown.isUser || !shown.stated.has('sdk')) ? [] : told(['developer', 'owner']);
  // What the paste shows has said the condition already.
  const isSettled = side !== undefined && shown.sides[symptom.id] === side;
  return new Item({
    title: tell(symptomTitle({ symptom, shown })),
    looks: tell(looks),
    question: tell(question),
    ...toldOfCause(cause, confirm, tell),
    pass_on: isCustomer && cause?.at === 'app' && forDevelopers.length === 0 && !shown.isBuilder,
    answers: open.map(
      ({ when, causes: usual, log, ...of }) =>
        new Item({
          when: isSettled ? '' : tell(when),
          first: (isSettled ? withCapital : unchanged)(suited(firstAdvice(of, shown.observedIds))),
          causes: tell(usual),
          log: say(log),
        }),
    ),
    causes: causes.map(tell),
    steps: told(isCustomer ? ['customer'] : ['customer', 'developer', 'owner']),
    developer_steps: forDevelopers,
    questions: questions.map(tell),
    asks: (isDecided ? [] : asks)
      .filter(({ kind }) => !isCustomer || customersKnow.has(kind))
      .map(({ ask }) => item(ask)),
    blocked: isBlocking(symptom, shown),
  });
}

/** How to tell that it is solved and what to do until then, as far as its known cause says more than the symptom. */
function toldOfCause(
  cause: SymptomSubject['shown']['cause'],
  confirm: Text,
  tell: (text: Text) => string,
): { confirm: string; meanwhile: string; fine: boolean } {
  const fine = cause?.at === 'nobody';
  return {
    confirm: fine ? '' : tell(cause?.confirm ?? confirm),
    meanwhile: cause?.meanwhile ? tell(cause.meanwhile) : '',
    fine,
  };
}

/** Whether it keeps them from using the product; what is no fault does not. */
export function isBlocking(
  { severity }: Symptom,
  { cause }: Pick<SymptomSubject['shown'], 'cause'>,
): boolean {
  return severity === 'blocked' && cause?.at !== 'nobody';
}

/** What the paste suggests, unless a step of the symptom says so better; then those for the side in question. */
function allSteps(
  steps: Symptom['steps'],
  side: SymptomSide | undefined,
  { steps: suggested, drops }: Pick<Shown, 'steps' | 'drops'>,
): Advice[] {
  const kept = steps.filter((step) => isOnSide(step, side));
  const isTold = ({ zh }: Text) => !drops.some((drop) => new RegExp(drop, 'iu').test(zh));
  const isSaid = ({ unless }: Advice) =>
    unless !== undefined && kept.some((step) => isTold(step) && new RegExp(unless, 'iu').test(step.zh));
  return [...suggested.filter((step) => !isSaid(step)), ...kept];
}

/** What is for the side that works falls away once that is known. */
const isOnSide = ({ side: of }: Symptom['steps'][number], side: SymptomSide | undefined): boolean =>
  of === undefined || side === undefined || of === side;

const withCapital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const unchanged = (text: string) => text;
