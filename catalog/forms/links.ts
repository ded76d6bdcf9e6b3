/** A part of a text, and whether it is an address. */
export interface Part {
  text: string;
  link: boolean;
}

/** Only https: other schemes can start a program. Only ASCII, since Chinese follows an address without a space. */
const address =
  /(?<![A-Za-z0-9])https:\/\/[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:[/?#][\w.~!$&'()*+,;=:@/?#%-]*)?/gi;

/** The text cut into addresses and what is between them, none of the parts empty. */
export function linksIn(text: string): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const match of text.matchAll(address)) {
    const end = match.index + lengthOf(match[0]);
    if (match.index > done) parts.push({ text: text.slice(done, match.index), link: false });
    parts.push({ text: text.slice(match.index, end), link: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), link: false });
  return parts;
}

/**
 * The address without what belongs to the sentence: punctuation, and a bracket that was opened before the address.
 */
function lengthOf(found: string): number {
  let unclosed = 0;
  for (const sign of found) unclosed += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  let length = found.length;
  for (;;) {
    const last = found.charAt(length - 1);
    if (last === ')' && unclosed < 0) unclosed++;
    else if (!/[.,;:!?'*_~-]/.test(last)) return length;
    length--;
  }
}
