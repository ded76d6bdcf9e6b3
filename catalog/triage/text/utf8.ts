const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Text of bytes, or undefined where they are not well-formed UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  const text = decoder.decode(bytes);
  // A fatal decoder would throw, which takes a hundred times as long, and a paste may contain thousands of such bytes.
  const broken = text.includes('\ufffd') && !areSame(encoder.encode(text), bytes);
  return broken ? undefined : text;
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
