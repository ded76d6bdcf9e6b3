/**
 * The text of a file, or undefined where it is none. Logs come as UTF-8, as UTF-16 with its mark (Windows tools),
 * and as GB 18030 (older Chinese Windows tools); some are cut in the middle of a character. A log with a few
 * broken bytes is still a log: they become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = encodingOfMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  // Neither encoding below writes a NUL, and hardly a binary file goes without.
  if (bytes.includes(0)) return undefined;
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const { foreign, broken } = tally(utf8);
  const text = broken > foreign / 10 ? (decodeStrictly('gb18030', bytes) ?? utf8) : utf8;
  return tally(text).controls > text.length / 100 ? undefined : text;
}

function encodingOfMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Counts in one walk, because a file may have millions of characters. */
function tally(text: string): { foreign: number; broken: number; controls: number } {
  let [foreign, broken, controls] = [0, 0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) foreign += 1;
    if (unit === 0xfffd) broken += 1;
    if (unit < 0x20 && !harmless.has(unit)) controls += 1;
  }
  return { foreign, broken, controls };
}

/** Control characters that logs do write: backspace, tab, line ends, page, escape. */
const harmless = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d, 0x1b]);
