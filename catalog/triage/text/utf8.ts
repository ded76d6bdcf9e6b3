const chunk = 8192;

/** Text of bytes, or undefined where they are not well-formed UTF-8. */
export function decodeUtf8(bytes: ArrayLike<number>): string | undefined {
  const parts: string[] = [];
  let units: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const size = sizeOf(lead);
    const point = size === 0 ? -1 : pointAt(bytes, at, size);
    if (point < 0) return undefined;
    if (point > 0xffff) units.push(0xd7c0 + (point >> 10), 0xdc00 + (point & 0x3ff));
    else units.push(point);
    at += size;
    if (units.length >= chunk) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return parts.join('');
}

function sizeOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

const leadMask = [0, 0x7f, 0x1f, 0x0f, 0x07];
const smallest = [0, 0, 0x80, 0x800, 0x10000];

function pointAt(bytes: ArrayLike<number>, at: number, size: number): number {
  if (at + size > bytes.length) return -1;
  let point = (bytes[at] ?? 0) & (leadMask[size] ?? 0);
  for (let next = at + 1; next < at + size; next++) {
    const byte = bytes[next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  return point < (smallest[size] ?? 0) || surrogate || point > 0x10ffff ? -1 : point;
}
