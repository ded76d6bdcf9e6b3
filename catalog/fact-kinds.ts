/** What a paste can state of its case. */
export const factKinds = [
  'sdk',
  'version',
  'browser',
  'os',
  'platform',
  'device',
  'app',
  'user',
  'room',
  'time',
  'zone',
] as const;
