import { knownPacks } from '../pack/known-packs';
import { type Entry, type Fault, type FullPack, noManners, type Text } from '../schema';
import type { Symptom } from '../symptom-schema';
import type { AnswerOrder } from './order';
import { nothingShown, type Shown } from './paste/shown';
import type { Doubt, Subject } from './subject';
import { fieldNames, variables } from './variables/variables';

const both = (text: string): Text => ({ zh: text, en: text });

/** An SDK that does not exist. */
const pack: FullPack = {
  id: 'sample-sdk',
  kind: 'full',
  order: 1,
  names: { title: both('Sample SDK'), spoken: 'Sample SDK', short: both('Sample'), typed: [] },
  tab: { order: 1, title: both('Sample SDK'), also: {} },
  vendor: { id: 'sample', typed: [] },
  sources: [],
  lifecycle: [],
  values: {},
  documents: [
    { id: 'sample-sdk-en', title: both('Sample SDK, error codes'), short: 'sample-en', language: 'en' },
  ],
  manners: noManners,
};

/** An entry with everything that one can have. */
const full: Entry = {
  id: `${pack.id}/account/70001`,
  sdk: pack.id,
  documents: [{ id: 'sample-sdk-en', section: 'Account' }],
  code: '70001',
  hex: '0x11171',
  symbol: 'SIGNATURE_EXPIRED',
  aliases: [],
  literals: [],
  side: 'account',
  title: both('Title'),
  meaning: both('Meaning.'),
  cause: { origin: 'document', ...both('Cause.') },
  remedy: [
    { step: both('First.'), actor: 'developer', origin: 'document' },
    { step: both('Second.'), actor: 'customer', origin: 'document' },
    { step: both('Third.'), actor: 'vendor', origin: 'document' },
  ],
  confirm: both('It works.'),
  retry: 'after-change',
  fault: 'signature-expired',
  since: '4.11',
  deprecated: { version: '5', ...both('Gone.') },
  disputes: [
    {
      over: 'meaning',
      about: both('They differ.'),
      readings: [{ document: 'sample-sdk-en', ...both('One.') }],
    },
  ],
  defects: [],
};

/** An entry with as little as one can have. */
const bare: Entry = {
  ...full,
  id: `${pack.id}/common/x`,
  code: undefined,
  hex: undefined,
  cause: { origin: 'playbook', ...both('The document gives no cause.') },
  remedy: [{ step: both('Ours.'), actor: 'support', origin: 'playbook' }],
  retry: 'ignore',
  since: undefined,
  deprecated: undefined,
  disputes: [],
};

const fault: Fault = {
  id: 'device-missing',
  title: both('No camera'),
  looks: both('Nothing is seen.'),
  causes: [both('None is plugged in.')],
  checklist: [both('Plug one in.')],
  questions: [both('Is there one?')],
  collect: [both('The device.')],
  severity: 'degraded',
  actor: 'customer',
};

const answer: Symptom['answers'][number] = {
  ...{ title: both('It is so'), short: both('So'), when: both('If it is so') },
  ...{ causes: both('One.'), first: both('do this.'), log: both('what came first') },
};

const symptom: Symptom = {
  id: 'picture-missing',
  title: both('No picture'),
  splits: both('which side?'),
  looks: both('Nothing is seen.'),
  question: both('Is it so?'),
  answers: [answer, answer],
  causes: [both('One.'), both('Another.')],
  steps: [
    { actor: 'customer', meets: [1], ...both('First.') },
    { actor: 'developer', meets: [2], ...both('Second.') },
  ],
  questions: [both('Since when?')],
  confirm: both('It is seen.'),
  collect: [{ kind: 'user', ...both('the user id') }],
  severity: 'blocked',
  actor: 'customer',
  faults: [],
  said: [['picture']],
  shows: [],
  unless: [],
  catches: ['no picture'],
  leaves: ['a picture'],
};
/** Everything that a paste can show. */
const shown: Shown = {
  ...nothingShown,
  ended: [both('Out of support.')],
  seen: [both('Seen.')],
  asked: [both('Asked.')],
  remarks: [both('In maintenance.')],
  tried: [both('restarting')],
  fine: [both('the network')],
  outer: [{ code: '16388', name: undefined }],
  sent: { code: '70001', name: undefined },
  version: '5',
  sure: false,
};

const faults: ReadonlyMap<string, Fault> = new Map([
  ['signature-expired', { ...fault, id: 'signature-expired', severity: 'blocked' }],
]);

const read = '2026-11-20';

/** Somebody else's error, with everything and with as little as one can have. */
const neighbours: readonly Subject[] = [
  {
    kind: 'neighbour',
    code: {
      ...{ id: 'sample-platform/errors/-1', pack: 'sample-platform', list: 'errors', literals: [] },
      ...{ code: '-1', hex: '0xffffffff', name: 'PLATFORM_FAILED', title: both('It failed') },
    },
    byName: false,
    alike: [],
    source: { page: 'https://sample.example/errors', read },
    fault,
    shown,
  },
  {
    kind: 'neighbour',
    code: {
      ...{ id: 'sample-platform/errors/X', pack: 'sample-platform', list: 'errors', literals: [] },
      ...{ name: 'PLATFORM_GONE', title: both('It is gone') },
    },
    byName: true,
    alike: [],
    source: { package: 'sample-platform', version: '1.0', file: 'errors.h', read },
    fault: undefined,
    shown: nothingShown,
  },
];

const doubt: Doubt = {
  candidates: [full, bare],
  written: '70001',
  disagreeing: { number: '70001', words: 'not in the room' },
};

const subjects: readonly Subject[] = [
  { kind: 'finding', entry: full, shown },
  { kind: 'finding', entry: bare, shown: nothingShown },
  { kind: 'findings', entries: [full, bare], doubts: [doubt], shown: new Map([[full.id, shown]]) },
  { kind: 'fault', fault, shown: nothingShown },
  { kind: 'symptom', symptom, asks: [{ kind: 'time', ask: both('the time') }], shown },
  ...neighbours,
  { kind: 'question', candidates: [full, bare] },
  { kind: 'question', candidates: [] },
];

const packs = knownPacks([pack]);
const given = Object.fromEntries(fieldNames.map((name) => [name, variables[name].example]));

/** One order of each kind, so that every branch of a template is rendered. */
export function sampleOrders(): AnswerOrder[] {
  return subjects.flatMap((subject) =>
    (['zh', 'en'] as const).flatMap((language) =>
      (['customer', 'developer'] as const).flatMap((audience) =>
        (['short', 'full'] as const).flatMap((length) => [
          { subject, packs, faults, language, audience, length, missing: [], fields: {} },
          {
            ...{ subject, packs, faults, language, audience, length, fields: given },
            missing: [{ kind: 'version', ask: both('the version') }],
          },
        ]),
      ),
    ),
  );
}
