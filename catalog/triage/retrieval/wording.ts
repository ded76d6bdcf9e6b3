const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...digits].map((digit, value) => [digit, value]));

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
    hashes.push([0, 1, 2].reduce((hash, n) => hash * 64 + (values.get(text[at + n] ?? '') ?? 0), 0));
  return hashes;
}
