const golden = 0x9e3779b1;

/** A map from whole numbers, 0 to 2³¹ − 2, to ids: a hash table with linear probing, many times faster than `Map`. */
export class Numbering {
  /** Each key plus one; 0 is an empty slot. */
  #keys = new Int32Array(1 << 12);
  #ids = new Int32Array(1 << 12);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The id of a key; one that has none yet gets the id `fresh`. */
  idOf(key: number, fresh: number): number {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] !== 0) return this.#ids[slot] ?? 0;
    this.#keys[slot] = key + 1;
    this.#ids[slot] = fresh;
    if (++this.#size * 2 > this.#keys.length) this.#grow();
    return fresh;
  }

  get(key: number): number | undefined {
    const slot = this.#slotOf(key);
    return this.#keys[slot] === 0 ? undefined : this.#ids[slot];
  }

  forEach(visit: (key: number, id: number) => void): void {
    this.#keys.forEach((key, slot) => {
      if (key !== 0) visit(key - 1, this.#ids[slot] ?? 0);
    });
  }

  /** The slot of a key, or the empty one where it belongs. */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, golden) >>> 7) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key + 1) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, ids] = [this.#keys, this.#ids];
    this.#keys = new Int32Array(keys.length * 2);
    this.#ids = new Int32Array(keys.length * 2);
    keys.forEach((key, at) => {
      if (key === 0) return;
      const slot = this.#slotOf(key - 1);
      this.#keys[slot] = key;
      this.#ids[slot] = ids[at] ?? 0;
    });
  }
}
