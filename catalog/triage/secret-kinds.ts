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
