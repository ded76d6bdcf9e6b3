import { Drop } from 'liquidjs';

/** Characters that are read or written for one step. */
const charactersPerStep = 32;

/** Steps for an item of a list that a filter goes through. */
const stepsPerItem = 2;

/**
 * What rendering may cost. It is counted in steps, never in time: a template that is good on an idle machine is good on
 * a busy one too. A step is a tag, a value that is named, a filter, or a few dozen characters.
 */
export class Budget {
  #spent = 0;
  readonly #limit: number;
  readonly #whole: Budget | undefined;

  /** What is spent is spent of `whole` as well. */
  constructor(limit: number, whole?: Budget) {
    this.#limit = limit;
    this.#whole = whole;
  }

  get spent(): number {
    return this.#spent;
  }

  /** Throws once more is spent than there is. It comes before the work, so that what is too large is never made. */
  spend(steps: number): void {
    this.#spent += steps;
    if (this.#spent > this.#limit) throw new Error('step limit exceeded');
    this.#whole?.spend(steps);
  }

  spendCharacters(count: number): void {
    this.spend(count / charactersPerStep);
  }

  /** For a value that is gone through from end to end. */
  spendValue(value: unknown): void {
    const plain: unknown = value instanceof Drop ? value.valueOf() : value;
    if (typeof plain === 'string') this.spendCharacters(plain.length);
    if (!Array.isArray(plain)) return;
    this.spend(plain.length * stepsPerItem);
    for (const item of plain) this.spendValue(item);
  }
}
