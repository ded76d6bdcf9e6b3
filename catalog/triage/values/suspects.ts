import type { Checked } from './checked';
import type { ValueFinder } from './find-values';
import { outcomesOf } from './outcomes';
import type { Suspect } from './rules/rule';

/** The values of a text with what became of them, by parameter; found once, and only where they are asked for. */
export class Suspects {
  private readonly all: ReadonlyMap<string, readonly Suspect[]>;

  constructor(finder: ValueFinder, text: Checked) {
    const found = finder.find(text);
    const ids = new Set(found.map(({ parameter }) => parameter));
    this.all = new Map(
      [...ids].map((id) => {
        const own = found.filter(({ parameter }) => parameter === id);
        const outcomes = outcomesOf(text.view.text, own);
        return [id, own.map((one, at) => ({ ...one, outcome: outcomes[at], hidden: text.isSecret(one) }))];
      }),
    );
  }

  of(parameter: string): readonly Suspect[] {
    return this.all.get(parameter) ?? [];
  }
}
