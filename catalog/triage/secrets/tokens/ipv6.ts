/** Whether a text is an IPv6 address that leads to somebody: in full, with its zeros left out, or with an IPv4 end. */
export function isIpv6(value: string): boolean {
  const halves = value.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const endsInV4 = groups.at(-1)?.includes('.') ?? false;
  const plain = endsInV4 ? groups.slice(0, -1) : groups;
  if (!plain.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  const length = groups.length + (endsInV4 ? 1 : 0);
  if (halves.length === 1 ? length !== 8 : length > 7) return false;
  const letters = plain.join('');
  return endsInV4 || (letters.length >= 4 && /\d/.test(letters));
}
