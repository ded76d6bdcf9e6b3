import type { Entry, Manners } from '../../../schema';
import type { Clue } from '../clue/candidate';
import type { NumberMention } from '../clue/number-mention';

/** The id of the clue that a number is the value of a field for inner codes, and the entry is such a code. */
export const innerField = 'inner-field';

const plain = (name: string) => name.replaceAll('_', '').toLowerCase();

/**
 * The fields in which an SDK passes on the code of another system, such as `serverCode` with the server's. Packs name
 * them (`manners.innerFields`). Names are compared without casing and underscores.
 */
export class InnerFields {
  private readonly names = new Set<string>();

  constructor(
    private readonly manners: (sdk: string) => Manners,
    sdks: readonly { readonly manners: Manners }[],
  ) {
    for (const sdk of sdks) for (const { key } of sdk.manners.innerFields) this.names.add(plain(key));
  }

  /**
   * A number in such a field means an inner code of the SDK that has the field, and no other entry of that number.
   * Empty where the number is in no such field.
   */
  clues(entry: Entry, { lead }: NumberMention): Clue[] {
    const name = lead && plain(lead.word);
    if (!name || !this.names.has(name)) return [];
    const field = this.manners(entry.sdk).innerFields.find(({ key }) => plain(key) === name);
    return field && entry.side === field.side && entry.symbol === undefined
      ? [{ id: innerField, weight: 2.5, supports: true, reason: field.says }]
      : [{ id: 'not-in-field', weight: -3 }];
  }
}
