import type { Answer } from '../../bridge/contract';
import type { KeepOrder } from '../../bridge/contract/cases';
import { type Case, type CaseChange, mostStep } from '../../catalog/cases/case';

/** Withholds the secrets of texts, in their order. `hidden`: what a person hides by hand in these, not in the open paste. */
export type Mask = (
  texts: readonly string[],
  hidden?: readonly string[],
) => Promise<Answer<readonly string[]>>;

/** The longest customer or ticket; a pseudonym may be longer than what it stands for. */
const mostName = 200;

const step = (text: string) => text.slice(0, mostStep);

/** An order without a secret in any of its texts. */
export async function maskedOrder(order: KeepOrder, mask: Mask): Promise<Answer<KeepOrder>> {
  const { text, answer, customer, ticket, chosen, tried } = order;
  const masked = await mask(
    [text, answer ?? '', customer, ticket, chosen.printed ?? '', ...tried],
    order.hidden,
  );
  if (!masked.ok) return masked;
  const [maskedText = '', maskedAnswer = '', ...names] = masked.value;
  const [maskedCustomer = '', maskedTicket = '', printed = ''] = names.map((name) => name.slice(0, mostName));
  const maskedTried = masked.value.slice(5).map(step);
  return {
    ok: true,
    value: {
      ...order,
      text: maskedText.slice(0, text.length + 10_000).slice(0, 200_000),
      answer: answer === null ? null : maskedAnswer.slice(0, 200_000),
      customer: maskedCustomer,
      ticket: maskedTicket,
      tried: maskedTried,
      // What is masked was no code.
      chosen: { ...chosen, printed: chosen.printed === printed ? printed : null },
    },
  };
}

/** What a person changes, without a secret. */
export async function maskedChange(change: CaseChange, mask: Mask): Promise<Answer<CaseChange>> {
  const { note = '', tags = [], customer = '', ticket = '', tried = [], helped = [] } = change;
  const masked = await mask([note, customer, ticket, ...tags, ...tried, ...helped]);
  if (!masked.ok) return masked;
  const [maskedNote = '', maskedCustomer = '', maskedTicket = '', ...lists] = masked.value;
  const maskedTags = lists.slice(0, tags.length);
  const maskedTried = lists.slice(tags.length, tags.length + tried.length);
  const maskedHelped = lists.slice(tags.length + tried.length);
  return {
    ok: true,
    value: {
      ...change,
      ...(change.note !== undefined && { note: maskedNote.slice(0, 20_000) }),
      ...(change.customer !== undefined && { customer: maskedCustomer.slice(0, mostName) }),
      ...(change.ticket !== undefined && { ticket: maskedTicket.slice(0, mostName) }),
      ...(change.tags && { tags: maskedTags.map((tag) => tag.slice(0, 40)) }),
      ...(change.tried && { tried: maskedTried.map(step) }),
      ...(change.helped && { helped: maskedHelped.map(step) }),
    },
  };
}

/** A case of an order. What was said of it since it was kept first stays. */
export function caseOfOrder({ hidden: _, ...order }: KeepOrder, was: Case | null, at: number): Case {
  const said = was ?? { closed: null, outcome: 'open', helped: [], tags: [], note: '' };
  const { closed, outcome, helped, tags, note } = said;
  return {
    ...order,
    kept: was?.kept ?? order.kept,
    changed: at,
    chosen: { ...order.chosen, counts: true },
    ...{ closed, outcome, helped: [...helped], tags: [...tags], note },
  };
}
