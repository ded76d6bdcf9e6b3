import type { FoundSecret, SecretRule } from '../rule';
import { lookAround } from '../rule';
import type { Runs } from '../runs';
import { type FieldClass, fieldClasses } from './classes';
import { type Identifier, identifierAt } from './identifier';
import { valueOf } from './value';

/** Parts of the names of fields, in lower case: where one of them stands, a name is looked for around it. */
const stems = [
  ...['secret', 'token', 'ticket', 'key', 'sig', 'sign', 'session', 'sid', 'sessid', 'checksum', 'csrf', 'xsrf', 'jwt', 'hmac'],
  ...['authcode', 'accesscode', 'authentication', 'cert', 'credential', 'auth', 'hook', 'ak', 'sk', 'bot'],
  ...['pass', 'pwd', 'psw', 'psk', 'pin', 'code', 'otp', 'cvv', 'cvc', 'tan', 'captcha'],
  ...['card', 'iban', 'account', 'idno', 'idnumber', 'id number', 'id_number', 'id-number', 'id no', 'id_no', 'identity', 'passport', 'ssn', 'nric', 'nino', 'hkid', 'licen', 'nationalid', 'national id', 'national_id', 'taxid', 'tax_id'],
  ...['phone', 'mobile', 'tel', 'cell', 'fax', 'whatsapp', 'msisdn'],
  ...['imei', 'meid', 'idf', 'aid', 'adid', 'advertising', 'android', 'udid', 'serial', 'sn', 'mac', 'ssid', 'imsi', 'iccid', 'wifi'],
  ...['plate', 'birth', 'dob', 'openid', 'unionid', 'p12', 'pfx', 'keystore', 'jks', 'salt', 'subscription', 'pan', 'identifierforvendor', 'appcode', 'jscode', 'js_code', 'born', 'lat', 'lng', 'lon', 'gps', 'loc', 'coordinates', 'addr', 'street'],
  ...['name', 'contact', 'consignee', 'recipient', 'reporter', 'attn', 'sender', 'holder', 'customer', 'owner', 'signed'],
];
const hanNames = [...new Set(fieldClasses.flatMap(({ names, words }) => [...names, ...words]).filter((name) => /[^\x00-\x7f]/.test(name)))];

/** Each name's class, by the whole name. */
const ofWord = new Map<string, FieldClass[]>();
/** Names that need only be the end, by their last three characters. */
const ofEnd = new Map<string, { name: string; fields: FieldClass }[]>();
for (const fields of fieldClasses) {
  for (const word of fields.words) ofWord.set(word, [...(ofWord.get(word) ?? []), fields]);
  for (const name of fields.names) {
    const end = name.slice(-3);
    ofEnd.set(end, [...(ofEnd.get(end) ?? []), { name, fields }]);
  }
}

/** The classes that a name may belong to, the longest name first. */
function classesOf({ joined, words }: Identifier): readonly FieldClass[] {
  const ends = joined.flatMap((whole) => (ofEnd.get(whole.slice(-3)) ?? []).filter(({ name }) => whole.endsWith(name)));
  const byWord = ofWord.get(words.at(-1) ?? '');
  if (ends.length === 0) return byWord ?? [];
  ends.sort((a, b) => b.name.length - a.name.length);
  return [...ends.map(({ fields }) => fields), ...(byWord ?? [])];
}

/** The value of a field whose name says that it is secret, in whatever syntax. */
export const fieldRule: SecretRule = {
  reason: 'The name of the field says so.',
  triggers: [...new Set([...stems, ...hanNames])],
  find(runs, start, end): FoundSecret | undefined {
    const name = identifierAt(runs.text, start, end);
    if (!name) return undefined;
    const classes = classesOf(name);
    if (classes.length === 0) return undefined;
    return secretIn(runs, name, classes);
  },
};

function secretIn(runs: Runs, name: Identifier, classes: readonly FieldClass[]): FoundSecret | undefined {
  const value = valueOf(runs, name);
  if (!value) return undefined;
  const { text } = runs;
  const after = text.slice(value.end, value.end + lookAround);
  for (const { kind, accept, extent } of classes)
    if (accept(value, after))
      return { kind, start: value.start, end: value.start + (extent?.(value, text) ?? value.end - value.start) };
  return undefined;
}
