import { Drop } from 'liquidjs';
import type { Language } from '../../schema';
import { type VariableName, variables } from './variables';

/**
 * A value that is missing. For `if` and `default` it counts as nothing; printed, it becomes a mark such as
 * `⟦customer name⟧`, so that nobody sends a sentence with a gap in it.
 */
export class Hole extends Drop {
  readonly #name: VariableName;
  readonly #mark: string;
  readonly #printed: Map<VariableName, string>;

  /** Every hole that is printed is added to `printed`, with its mark. */
  constructor(name: VariableName, language: Language, printed: Map<VariableName, string>) {
    super();
    this.#name = name;
    this.#mark = `⟦${variables[name].label[language]}⟧`;
    this.#printed = printed;
  }

  override valueOf(): null {
    return null;
  }

  override toString(): string {
    this.#printed.set(this.#name, this.#mark);
    return this.#mark;
  }

  /** Any part of a missing value is the same hole. */
  override liquidMethodMissing(): Hole {
    return this;
  }
}
