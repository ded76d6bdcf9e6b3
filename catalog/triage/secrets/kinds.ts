import type { SecretKind } from '../secret-kinds';

export { type SecretKind, secretKinds } from '../secret-kinds';

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
