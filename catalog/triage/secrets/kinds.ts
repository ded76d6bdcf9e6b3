/**
 * Kinds of what must not be sent out. Where two rules find the same span, the kind that comes first here wins. `own` is
 * what a team or a person has added.
 */
export const secretKinds = [
  'own',
  'jwt',
  'usersig',
  'authorization',
  'cookie',
  'secret_key',
  'password',
  'appkey',
  'token',
  'one_time_code',
  'card',
  'id_number',
  'email',
  'contact',
  'phone',
  'device',
  'ip',
  'plate',
  'birthday',
  'place',
  'name',
] as const;

export type SecretKind = (typeof secretKinds)[number];

/** What pseudonyms are made of. The same in both languages, so that a text is redacted the same way for everybody. */
export const pseudonymLabels: Readonly<Record<SecretKind, string>> = {
  own: 'private',
  jwt: 'JWT',
  usersig: 'userSig',
  authorization: 'authorization',
  cookie: 'cookie',
  secret_key: 'secret key',
  password: 'password',
  appkey: 'app key',
  token: 'token',
  one_time_code: 'one-time code',
  card: 'card',
  id_number: 'ID number',
  email: 'e-mail',
  contact: 'contact',
  phone: 'phone',
  device: 'device',
  ip: 'IP',
  plate: 'plate',
  birthday: 'birthday',
  place: 'place',
  name: 'name',
};
