import { type FoundSecret, findSecrets } from './secrets/find';
import { openBase64 } from './text/base64';
import { undoEscapes } from './text/escapes';
import { unifyGlyphs } from './text/glyphs';
import { plainView, type View } from './text/view';

export interface Normalised {
  readonly view: View;
  /** Secrets, as places of the view. */
  readonly secrets: readonly FoundSecret[];
}

/** The text as it is meant, every encoding undone. Secrets are found before Base64 is opened, and stay closed. */
export function normalise(raw: string): Normalised {
  const readable = undoEscapes(unifyGlyphs(plainView(raw)));
  const secretSpans = findSecrets(readable.text);
  const opened = openBase64(readable, secretSpans);
  return opened === readable
    ? { view: readable, secrets: secretSpans }
    : { view: opened, secrets: findSecrets(opened.text) };
}
