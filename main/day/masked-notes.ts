import type { Answer } from '../../bridge/contract';
import type { KeptNotes } from '../../bridge/contract/day';
import { answerLimit } from '../../bridge/limits';
import type { Mask } from '../cases/masked';
import type { KeptPaste } from './day-store';

/** What is kept of a paste, without a secret in any text that a person pasted or wrote. `text`: null where it is kept already. */
export async function maskedPaste(
  notes: KeptNotes,
  text: string | null,
  hidden: readonly string[],
  mask: Mask,
): Promise<Answer<Omit<KeptPaste, 'text'> & { text: string | null }>> {
  const edits = Object.entries(notes.edits);
  const texts = [
    ...[text ?? '', notes.name ?? '', notes.fields.customer, notes.fields.ticket],
    ...[notes.answered?.text ?? '', ...notes.counted.map(({ printed }) => printed), ...notes.ticked],
    ...edits.flatMap(([, edit]) => [edit.of ?? '', edit.text]),
  ];
  const masked = await mask(texts, hidden);
  if (!masked.ok) return masked;
  const [maskedText = '', name = '', customer = '', ticket = '', answered = '', ...more] = masked.value;
  const [counts, ticks] = [notes.counted.length, notes.ticked.length];
  const printed = more.slice(0, counts);
  const written = more.slice(counts + ticks).map((one) => one.slice(0, answerLimit));
  return {
    ok: true,
    value: {
      text: text === null ? null : maskedText,
      notes: {
        ...notes,
        name: notes.name === null ? null : name.slice(0, 1000),
        fields: { customer: customer.slice(0, answerLimit), ticket: ticket.slice(0, answerLimit) },
        answered: notes.answered && { ...notes.answered, text: answered.slice(0, answerLimit) },
        ticked: more.slice(counts, counts + ticks).map((step) => step.slice(0, 400)),
        // What is masked is no number any more.
        counted: notes.counted.filter((one, at) => one.printed === printed[at]),
        edits: Object.fromEntries(
          edits.map(([which, { of }], at) => [
            which,
            { of: of === null ? null : (written[2 * at] ?? ''), text: written[2 * at + 1] ?? '' },
          ]),
        ),
      },
    },
  };
}
