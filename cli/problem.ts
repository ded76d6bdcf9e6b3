import type { Text } from '../catalog/schema';

/** A command that cannot be run as given. The text says what to do instead. */
export class BadUse extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** Node's code of an error (`ENOENT` …), else its message. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
