import type { Fault } from '../schema';
import { asksOf } from './asks';
import { Item } from './item';
import { forApp, suitedTo } from './paste/platform';
import type { Shown } from './paste/shown';
import { holdsAt } from './paste/whereabouts';
import { forDeveloper } from './wording/customer-words';
import { toReader } from './wording/second-person';
import type { Writer } from './writer';

/** A kind of trouble with all its parts, without the checks that were done already. */
export function faultItem(
  fault: Fault,
  shown: Shown,
  { say, told, item, isCustomer, language }: Writer,
): Item {
  const { title, looks, actor, causes, checklist, questions, collect } = fault;
  const isApp = shown.platform !== undefined && shown.platform !== 'web';
  const drops = shown.drops.map((pattern) => new RegExp(pattern, 'iu'));
  const kept = checklist.filter(
    (check) =>
      check.actor !== 'support' &&
      holdsAt(check.where, shown) &&
      (shown.insisted.includes(check.zh) || !drops.some((drop) => drop.test(check.zh))) &&
      // Decided by the Chinese, so that both languages omit the same.
      !(isApp && forApp(check.zh, 'zh') === ''),
  );
  const suited = (text: string) => suitedTo(text, language, shown) || text;
  const inWords = (texts: Fault['causes']) => texts.map((one) => told(say(one))).filter((one) => one !== '');
  return new Item({
    title: told(say(title)),
    looks: told(say(looks)),
    acting: shown.steps[0]?.actor ?? actor,
    causes: inWords(causes),
    // Where the paste shows why, what it suggests is all there is to do.
    checklist: [...shown.steps, ...(shown.explained && shown.steps.length > 0 ? [] : kept)].map((check) =>
      isCustomer ? toReader(suited(say(check)), language) : forDeveloper(suited(say(check))),
    ),
    questions: inWords(questions),
    collect: collect.map(say),
    asks: asksOf(fault, { ...shown, isCustomer, appIsSecret: false }).map(item),
    blocked: fault.severity === 'blocked',
  });
}
