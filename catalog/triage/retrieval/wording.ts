const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** By the unit of the digit. */
const values = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value;

/** Hashes of 18 bits as text: three characters each, by ascending hash, each once. */
export function packed(hashes: Iterable<number>): string {
  return [...new Set(hashes)]
    .sort((a, b) => a - b)
    .map((hash) => [12, 6, 0].map((shift) => digits[(hash >> shift) & 63]).join(''))
    .join('');
}

export function unpacked(text: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at + 3 <= text.length; at += 3)
    hashes.push((valueAt(text, at) << 12) | (valueAt(text, at + 1) << 6) | valueAt(text, at + 2));
  return hashes;
}

function valueAt(text: string, at: number): number {
  return values[text.charCodeAt(at)] ?? 0;
}
