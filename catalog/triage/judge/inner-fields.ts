import type { Entry, Manners } from '../../schema';
import type { Clue } from './candidate';
import type { NumberMention } from './number-mention';

/** The id of the clue that a number stood in a field for inner codes, and that the entry is one of these. */
export const innerField = 'inner-field';

const plain = (name: string) => name.replaceAll('_', '').toLowerCase();

/** Fields for inner codes, by their names without casing and underscores. */
export class InnerFields {
  private readonly names = new Set<string>();

  constructor(
    private readonly manners: (sdk: string) => Manners,
    sdks: readonly { readonly manners: Manners }[],
  ) {
    for (const sdk of sdks) for (const { key } of sdk.manners.innerFields) this.names.add(plain(key));
  }

  /** Where the field is one SDK's own, its inner codes are meant, and no other entry of that number. */
  clues(entry: Entry, { lead }: NumberMention): Clue[] {
    const name = lead && plain(lead.word);
    if (!name || !this.names.has(name)) return [];
    const field = this.manners(entry.sdk).innerFields.find(({ key }) => plain(key) === name);
    return field && entry.side === field.side && entry.symbol === undefined
      ? [{ id: innerField, weight: 2.5, supports: true, reason: field.says }]
      : [{ id: 'not-in-field', weight: -3 }];
  }
}
