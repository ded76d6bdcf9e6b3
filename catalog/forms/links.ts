/** A stretch of text, and whether it is an address. */
export interface Stretch {
  text: string;
  link: boolean;
}

/**
 * Only this scheme: what else a text may call an address can do something. ASCII alone, since Chinese follows an
 * address without a space.
 */
const address =
  /(?<![A-Za-z0-9])https:\/\/[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:[/?#][\w.~!$&'()*+,;=:@/?#%-]*)?/gi;

/** The text in stretches, in its order, none of them empty. */
export function linksIn(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const match of text.matchAll(address)) {
    const end = match.index + lengthOf(match[0]);
    if (match.index > done) stretches.push({ text: text.slice(done, match.index), link: false });
    stretches.push({ text: text.slice(match.index, end), link: true });
    done = end;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), link: false });
  return stretches;
}

/** Without what belongs to the sentence: its marks, and the bracket that closes around the address. */
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
