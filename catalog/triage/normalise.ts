import { type FoundSecret, findSecrets } from './secrets/find';
import type { FindOwn } from './secrets/own';
import { openBase64 } from './text/base64';
import { undoEscapes } from './text/escapes';
import { unifyGlyphs } from './text/glyphs';
import { plainView, type View } from './text/view';

export interface Normalised {
  readonly view: View;
  /** With spans of the view, by ascending start, without overlaps. */
  readonly secrets: readonly FoundSecret[];
  readonly findOwn: FindOwn | undefined;
}

/**
 * The text with every encoding undone. Secrets are found before Base64 is opened: a token is Base64 too, and opened it
 * would no longer be recognised as one. `findOwn`: what a person wants hidden besides.
 */
export function normalise(raw: string, findOwn?: FindOwn): Normalised {
  const readable = undoEscapes(unifyGlyphs(plainView(raw)));
  const secretSpans = findSecrets(readable.text, findOwn);
  const opened = openBase64(readable, secretSpans);
  return opened === readable
    ? { view: readable, secrets: secretSpans, findOwn }
    : { view: opened, secrets: findSecrets(opened.text, findOwn), findOwn };
}
