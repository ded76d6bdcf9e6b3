/**
 * What a credential states about itself; times in seconds since 1970. None of it is verified, which would need the
 * key.
 */
export interface Claims {
  readonly kind: 'usersig' | 'jwt';
  readonly app: string | undefined;
  readonly user: string | undefined;
  readonly issued: number | undefined;
  readonly expires: number | undefined;
  /** False where its own checksum does not fit, or it could not be opened: it was cut short or altered. */
  readonly intact: boolean;
}

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a JSON object; undefined for everything else. */
export function fieldsOf(json: string | undefined): Fields | undefined {
  if (json === undefined || !json.trimStart().startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return value !== null && typeof value === 'object' ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

const longestId = 64;

/** The first of the fields whose value is an id: digits or a word, in one line. */
export function idIn(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields[name];
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text === 'string' && text !== '' && text.length <= longestId && !/[\p{C}\n]/u.test(text))
      return text;
  }
  return undefined;
}

/** In seconds: the year 5138. Larger values are milliseconds. */
const latest = 100_000_000_000;

/** The first of the fields whose value is a time in seconds, as a number or as digits. */
export function secondsIn(fields: Fields, names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = fields[name];
    const number = typeof value === 'string' && /^\d{1,13}$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number) || number < 0) continue;
    const seconds = Math.floor(number > latest ? number / 1000 : number);
    if (seconds <= latest) return seconds;
  }
  return undefined;
}
