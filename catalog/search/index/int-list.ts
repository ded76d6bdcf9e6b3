/** A list of 32-bit integers that grows as it is filled. Far smaller than an array, and faster to fill. */
export class IntList {
  #values: Int32Array;
  #size = 0;

  /** `expected` is roughly how many there will be; growing a long list means copying it each time. */
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

  /** Everything that was pushed, without copying: it changes if more is pushed. */
  values(): Int32Array {
    return this.#values.subarray(0, this.#size);
  }
}
