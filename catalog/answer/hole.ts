import { Drop } from 'liquidjs';
import type { Language } from '../schema';
import { type VariableName, variables } from './variables';

/**
 * A value that is missing. To a template it is nothing, so that `if` and `default` pass it by; printed, it shows what
 * is missing, so that nobody sends a sentence with nothing in it.
 */
export class Hole extends Drop {
  readonly #name: VariableName;
  readonly #mark: string;
  readonly #printed: Map<VariableName, string>;

  /** `printed` is told of holes as they are printed, with the mark of each. */
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

  /** A part of what is missing is missing. */
  override liquidMethodMissing(): Hole {
    return this;
  }
}
