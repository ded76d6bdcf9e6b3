import type { Text } from '../catalog/schema';

/** The command cannot be carried out as it was given; the text says what to do instead. */
export class BadUse extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** Node's code of an error (`ENOENT` …), else the error in its own words. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
