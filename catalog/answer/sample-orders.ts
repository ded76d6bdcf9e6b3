import type { Entry, Fault, Text } from '../schema';
import type { Matter } from './matter';
import type { AnswerOrder } from './order';
import { fieldNames, variables } from './variables';

const both = (text: string): Text => ({ zh: text, en: text });

/** An entry with everything that one can have. */
const full: Entry = {
  id: 'tencent-trtc-web-v4/account/70001',
  sdk: 'tencent-trtc-web-v4',
  documents: [{ id: 'tencent-trtc-web-v4-zh', section: 'SIGNAL_CHANNEL_SETUP_FAILED' }],
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
      about: both('They differ.'),
      readings: [{ document: 'tencent-trtc-web-v4-zh', ...both('One.') }],
    },
  ],
  defects: [],
};

/** One with as little as an entry can have. */
const bare: Entry = {
  ...full,
  id: 'netease-webrtc/common/x',
  sdk: 'netease-webrtc',
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
  id: 'camera-missing',
  title: both('No camera'),
  looks: both('Nothing is seen.'),
  causes: [both('None is plugged in.')],
  checklist: [both('Plug one in.')],
  questions: [both('Is there one?')],
  collect: [both('The device.')],
  severity: 'degraded',
  actor: 'customer',
};

const matters: readonly Matter[] = [
  { kind: 'finding', entry: full, causes: [both('Seen.')] },
  { kind: 'finding', entry: bare, causes: [] },
  { kind: 'findings', entries: [full, bare], causes: [both('Seen.')] },
  { kind: 'fault', fault, causes: [] },
  { kind: 'question', candidates: [full, bare] },
  { kind: 'question', candidates: [] },
];

const given = Object.fromEntries(fieldNames.map((name) => [name, variables[name].example]));

/** One order of each sort, so that every branch of a template is gone through. */
export function sampleOrders(): AnswerOrder[] {
  return matters.flatMap((matter) =>
    (['zh', 'en'] as const).flatMap((language) =>
      (['customer', 'developer'] as const).flatMap((audience) =>
        (['short', 'full'] as const).flatMap((length) => [
          { matter, language, audience, length, missing: [], fields: {} },
          {
            ...{ matter, language, audience, length, fields: given },
            missing: [{ kind: 'version', ask: both('the version') }],
          },
        ]),
      ),
    ),
  );
}
