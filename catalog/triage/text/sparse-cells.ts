/** Odd, and its bits look random: products with it spread numbers that lie close together. */
const spread = 0x9e37_79b1;

/** A table from whole numbers up to 2³² - 2 to whole numbers up to 2³² - 1 that takes little room where most cells are 0. */
export class SparseCells {
  private keys = new Uint32Array(64);
  private values = new Uint32Array(64);
  private shift = 26;
  private count = 0;

  /** What is in a cell, or 0. */
  get(key: number): number {
    return this.values[this.placeOf(key)] ?? 0;
  }

  set(key: number, value: number): void {
    const place = this.placeOf(key);
    if (this.keys[place] === 0) this.count++;
    this.keys[place] = key + 1;
    this.values[place] = value;
    if (this.count * 2 > this.keys.length) this.grow();
  }

  /** Where the key is, or the free place where it would be. */
  private placeOf(key: number): number {
    const { keys } = this;
    const last = keys.length - 1;
    let place = Math.imul(key, spread) >>> this.shift;
    for (let there = keys[place]; there !== 0 && there !== key + 1; there = keys[place])
      place = (place + 1) & last;
    return place;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.values = new Uint32Array(keys.length * 2);
    this.shift--;
    this.count = 0;
    for (const [place, key] of keys.entries()) if (key !== 0) this.set(key - 1, values[place] ?? 0);
  }
}
