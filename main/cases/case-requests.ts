import type { Answer, Value } from '../../bridge/contract';
import { removedFor } from '../../bridge/contract/cases';
import type { Problem } from '../../bridge/contract/problems';
import type { Clock } from '../clock';
import type { Handlers } from '../gate';
import type { Saver } from '../save/saver';
import { answerOf, failed, nothingOf } from './answer-of';
import type { Attached } from './backup/write-backup';
import type { CaseKeeper } from './case-keeper';
import type { Decisions } from './decisions';
import { caseOfOrder, type Mask, maskedChange, maskedOrder } from './masked';
import type { Before } from './store/relations';

export interface CaseServices {
  cases: CaseKeeper;
  /** Whether a person has chosen that answered pastes are kept. */
  isKeeping(): boolean;
  mask: Mask;
  decisions: Decisions;
  /** Cases were kept, changed or removed. */
  changed(): void;
  /** The list of the day, which has them too. */
  day: { forget(ids: readonly string[]): Promise<void>; callBack(ids: readonly string[]): void };
  save: Saver['save'];
  /** What a file of cases is called, in the language that is set now. */
  kind(): string;
  clock: Clock;
  now(): number;
  /** The files of the profile that go into a copy. */
  files(): Attached;
}

type CaseRequest = Extract<keyof Handlers, `cases.${string}`>;

/** Answers what pages ask of the kept cases. Nothing is stored with a secret in it. */
export function caseHandlers(services: CaseServices): Pick<Handlers, CaseRequest> {
  const { cases, changed } = services;
  const purging = purger(services);
  const copying = copier(services);
  const relations = relater(services);
  const told = <T>(answer: Answer<T>) => {
    if (!answer.ok) return answer;
    void services.decisions.refresh();
    changed();
    return answer;
  };
  services.clock.after(lookUpAfter, () => void services.decisions.refresh());
  return {
    'cases.list': async (order) => answerOf(await cases.ask('list', order)),
    'cases.read': async ({ id }) => answerOf(await cases.ask('read', id)),
    'cases.seen': async ({ fingerprint, except }) => answerOf(await cases.ask('seen', fingerprint, except)),
    async 'cases.keep'(order) {
      const answer = told(await keep(order, services));
      if (answer.ok) copying.soon();
      return answer;
    },
    async 'cases.change'({ ids, change }) {
      const masked = await maskedChange(change, services.mask);
      return masked.ok ? told(answerOf(await cases.ask('change', ids, masked.value))) : masked;
    },
    async 'cases.remove'({ ids }) {
      const answer = answerOf(await cases.ask('remove', ids));
      purging.soon();
      await services.day.forget(ids);
      return told(answer);
    },
    async 'cases.bringBack'({ ids }) {
      services.day.callBack(ids);
      return told(answerOf(await cases.ask('bringBack', ids)));
    },
    'cases.relate': async (order) => told(await relations.relate(order)),
    'cases.unrelate': async ({ said }) => told(await relations.takeBack(said)),
    'cases.steps': async ({ of }) => answerOf(await cases.ask('stepRecords', of)),
    async 'cases.decisions'() {
      await services.decisions.refresh();
      return { ok: true, value: [...services.decisions.all()] };
    },
    'cases.forget': async (decision) => told(nothingOf(await cases.ask('forget', decision))),
    'cases.export': ({ filter }) => exported(filter, services),
  };
}

async function keep(
  order: Parameters<Handlers['cases.keep']>[0],
  { cases, mask, isKeeping, now }: CaseServices,
): Promise<Answer<undefined>> {
  if (!isKeeping()) return failed('off');
  const masked = await maskedOrder(order, mask);
  if (!masked.ok) return masked;
  const was = await cases.ask('read', order.id);
  if (!was.ok) return answerOf(was);
  return nothingOf(await cases.ask('keep', caseOfOrder(masked.value, was.value, now())));
}

async function exported(
  filter: Parameters<Handlers['cases.export']>[0]['filter'],
  { cases, save, kind }: CaseServices,
): Promise<Answer<Value<'cases.export'>>> {
  let count = 0;
  const saved = await save<Problem>({
    suggestedName: 'errdesk-cases.jsonl',
    filters: [{ name: kind(), extensions: ['jsonl'] }],
    async content() {
      const lines = await cases.ask('lines', filter);
      if (!lines.ok) return failed(lines.why);
      count = lines.value.length;
      return { ok: true, value: lines.value.map((line) => `${line}\n`).join('') };
    },
  });
  if (!saved.ok) return saved;
  return { ok: true, value: saved.value === null ? null : { path: saved.value, count } };
}

/** So many times what was said can be taken back. */
const mostSaid = 50;

/** Tells the store how cases relate, and remembers how it was before, so that it can be taken back. */
function relater({ cases }: CaseServices) {
  const before = new Map<number, Before>();
  let last = 0;
  return {
    async relate({ as, paste, ids }: Parameters<Handlers['cases.relate']>[0]): Promise<Answer<number>> {
      const answer = await cases.ask('relate', as, paste, ids);
      if (!answer.ok) return answerOf(answer);
      last += 1;
      before.set(last, answer.value);
      before.delete(last - mostSaid);
      return { ok: true, value: last };
    },
    async takeBack(said: number): Promise<Answer<undefined>> {
      const was = before.get(said);
      before.delete(said);
      return was ? nothingOf(await cases.ask('unrelate', was)) : { ok: true, value: undefined };
    },
  };
}

/** Deletes for good what was removed, once there is no way back any more; and at the end what then still waits. */
function purger({ cases, clock }: CaseServices) {
  let end = () => {};
  return {
    soon() {
      end();
      end = clock.after(removedFor, () => void cases.ask('purge'));
    },
  };
}

/** In milliseconds after the start: decisions of earlier days are looked up once the window is there. */
const lookUpAfter = 1500;

/** In milliseconds: after which the copy of the day is made, when a case has been kept. */
const copyAfter = 60_000;

/** Makes the copy of the day once somebody works, and not while they wait for something. */
function copier({ cases, clock, files }: CaseServices) {
  let waits = false;
  return {
    soon() {
      if (waits) return;
      waits = true;
      clock.after(copyAfter, () => {
        waits = false;
        void cases.ask('copyToday', files());
      });
    },
  };
}
