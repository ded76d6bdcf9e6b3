/**
 * An icon of Windows, which is a list of PNGs.
 * @param {{ size: number, png: Uint8Array }[]} pictures square ones, of at most 256 pixels
 * @returns {Uint8Array}
 */
export function iconOf(pictures) {
  const head = 6;
  const entry = 16;
  const file = Buffer.alloc(head + entry * pictures.length);
  file.writeUInt16LE(1, 2);
  file.writeUInt16LE(pictures.length, 4);
  let at = file.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const start = head + entry * index;
    // A byte has no room for 256, which is therefore 0.
    file.writeUInt8(size % 256, start);
    file.writeUInt8(size % 256, start + 1);
    file.writeUInt16LE(1, start + 4);
    file.writeUInt16LE(32, start + 6);
    file.writeUInt32LE(png.length, start + 8);
    file.writeUInt32LE(at, start + 12);
    at += png.length;
  }
  return Buffer.concat([file, ...pictures.map(({ png }) => png)]);
}
