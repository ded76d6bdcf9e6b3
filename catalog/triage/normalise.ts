import { type FoundSecret, findSecrets } from './secrets/find';
import type { FindOwn } from './secrets/own';
import { openBase64 } from './text/base64';
import { unifyDigitSigns } from './text/digit-signs';
import { undoEscapes } from './text/escapes';
import { unifyGlyphs } from './text/glyphs';
import { undoQuotedPrintable } from './text/quoted-printable';
import { simplify } from './text/traditional';
import { plainView, type View } from './text/view';

export interface Normalised {
  readonly view: View;
  /** With spans of the view, by ascending start, without overlaps. */
  readonly secrets: readonly FoundSecret[];
  readonly findOwn: FindOwn | undefined;
}

/** Each round undoes one kind of encoding within another; no log has more layers. */
const mostRounds = 6;

/**
 * The text with every encoding undone, until nothing changes. Secrets are found before Base64 is opened: a token is
 * Base64 too, and opened it would no longer be recognised as one. Offsets are the same in simplified characters. `findOwn`: what a person wants hidden besides.
 */
export function normalise(raw: string, findOwn?: FindOwn): Normalised {
  let view = readable(plainView(raw));
  let secrets = findSecrets(view.text, findOwn);
  for (let round = 0; round < mostRounds; round++) {
    const opened = openBase64(view, secrets);
    if (opened === view) break;
    view = readable(opened);
    secrets = findSecrets(view.text, findOwn);
  }
  return { view: simplify(view), secrets, findOwn };
}

/**
 * Undoing an escape may show a glyph, and a glyph an escape. The source of a mail is read once: what it then says may
 * look like it again (`errcode=100001`).
 */
function readable(view: View): View {
  let current = view;
  let isSource = true;
  for (let round = 0; round < mostRounds; round++) {
    const glyphs = unifyGlyphs(unifyDigitSigns(current));
    const escapes = undoEscapes(glyphs);
    current = isSource ? undoQuotedPrintable(escapes) : escapes;
    if (current !== escapes) isSource = false;
    if (current === glyphs) break;
  }
  return current;
}
