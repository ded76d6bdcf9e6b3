import { catalog } from 'errdesk:test-catalog';
import { knownPacks } from '../pack/known-packs';
import type { Entry } from '../schema';
import { type Answer, writeAnswer } from './answer';
import { bundledFor } from './bundled';
import type { AnswerOrder } from './order';
import { nothingShown } from './paste/shown';
import type { Subject } from './subject';

export const ways = (['zh', 'en'] as const).flatMap((language) =>
  (['customer', 'developer'] as const).flatMap((audience) =>
    (['full', 'short'] as const).map((length) => ({ language, audience, length })),
  ),
);

const packs = knownPacks(catalog.packs);
const faults = new Map(catalog.faults.map((fault) => [fault.id, fault]));

export function orderOf(subject: Subject, more: Partial<AnswerOrder> = {}): AnswerOrder {
  return {
    ...{
      subject,
      packs,
      faults,
      language: 'en',
      audience: 'customer',
      length: 'full',
      missing: [],
      fields: {},
    },
    ...more,
  };
}

export const findingOf = (entry: Entry): Subject => ({ kind: 'finding', entry, shown: nothingShown });

/** What the bundled template makes of it. */
export function answered(subject: Subject, more: Partial<AnswerOrder> = {}): Answer {
  return writeAnswer(bundledFor(subject.kind), orderOf(subject, more));
}

/** What a body makes of it. */
export function from(body: string, order: AnswerOrder): Answer {
  const names = { zh: 'x', en: 'x' };
  const kinds: Subject['kind'][] = ['finding', 'findings', 'fault', 'question'];
  return writeAnswer({ id: 'x', name: names, kinds, body: { zh: body, en: body } }, order);
}

export function entryOf(id: string): Entry {
  const entry = catalog.entries.find((one) => one.id === id);
  if (!entry) throw new Error(`The catalog has no ${id}.`);
  return entry;
}

export const theirStepsOf = ({ remedy }: Entry) =>
  remedy.filter(({ actor }) => actor !== 'support' && actor !== 'vendor').map(({ step }) => step);
