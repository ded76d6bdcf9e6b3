/** A list of whole numbers that grows as it is filled. */
export class Growing {
  #values = new Int32Array(1 << 10);
  #size = 0;

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

  /** What was pushed, in a list of its own size. */
  taken(): Int32Array {
    return this.#values.slice(0, this.#size);
  }
}
