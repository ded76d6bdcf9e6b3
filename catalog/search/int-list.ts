/** A list of whole numbers that grows as it is filled. */
export class IntList {
  #values: Int32Array;
  #size = 0;

  /** `expected` is how many there will be, roughly: to grow a long list again and again makes the collector work. */
  constructor(expected: number) {
    this.#values = new Int32Array(Math.max(1 << 10, expected));
  }

  get size(): number {
    return this.#size;
  }

  push(value: number): void {
    if (this.#size === this.#values.length) {
      const values = new Int32Array(this.#size * 2);
      values.set(this.#values);
      this.#values = values;
    }
    this.#values[this.#size++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** What was pushed. */
  taken(): Int32Array {
    return this.#values.subarray(0, this.#size);
  }
}
