import type { Moment } from '../facts/clock';
import type { MessageStart } from '../message-start';
import type { Normalised } from '../normalise';
import type { FoundSecret } from '../secrets/find';
import { Rewriter, spanBelow, spansAbove, type View } from '../text/view';
import { type Aside, rowsOf } from './asides';
import { chatHeads } from './chat-heads';
import { momentOf } from './chat-moments';
import { footersIn } from './footers';
import { joinedRows } from './joined-rows';
import { mailHeads } from './mail-heads';
import type { Knows } from './person';
import { withoutQuoteMarks } from './quotes';
import { recommendedIn } from './recommended';
import { signaturesIn } from './signatures';
import { withoutSoftEnds } from './soft-ends';
import { addressesIn } from './streets';
import { withoutTags } from './tags';
import { withoutWrappedQuotes } from './wrapped-quotes';

/** What is left of a paste when all that is not the case was cut off. */
export interface Body {
  /** Stacked upon the view of the whole paste. */
  readonly view: View;
  /** Where lines were put together again: ascending offsets of `view`. */
  readonly joints: readonly number[];
  /** Spans of `view`. */
  readonly secrets: readonly FoundSecret[];
  /** What was cut off, by ascending start. Spans of the view of the whole paste. */
  readonly asides: readonly Aside[];
  /** Where the messages of mails and chats begin whose heads were cut off, by ascending start. */
  readonly messages: readonly MessageStart[];
  /** When the messages of a chat were written, by ascending start. Spans of the view of the whole paste. */
  readonly moments: readonly Moment[];
}

/** In UTF-16 units. Longer pastes are logs, in which nobody signs. */
const longestLetter = 200_000;

/** Cuts off what is not the case: quote marks and tags, heads of mails and chats, signatures, addresses, small print. */
export function bodyOf({ view, secrets }: Normalised, knows: Knows): Body {
  const plain = withoutTags(withoutQuoteMarks(view));
  const found = plain.text.length > longestLetter ? [] : asidesIn(plain.text, knows);
  const cut = withoutAsides(plain, found);
  const rows = joinedRows(withoutWrappedQuotes(cut));
  // A blank for a line end moves nothing, so that the joints stay where they are.
  const joined = { ...rows, view: rows.joints.length > 0 ? rows.view : withoutSoftEnds(rows.view) };
  const asides = found.map((aside): Aside => {
    const clock = aside.clock && spanBelow(plain, aside.clock, view);
    return { kind: aside.kind, ...spanBelow(plain, aside, view), ...(clock && { clock }) };
  });
  return {
    ...joined,
    secrets: spansAbove(joined.view, secrets, view),
    asides,
    messages: messagesIn(joined.view, found, plain),
    moments: asides.flatMap(({ clock }) => (clock ? (momentOf(view.text, clock) ?? []) : [])),
  };
}

/** A head of several lines is several asides: of those with nothing between them the last counts. */
function messagesIn(view: View, found: readonly Aside[], plain: View): MessageStart[] {
  const heads = found.flatMap(({ kind, end }) =>
    kind === 'mail' || kind === 'chat' ? [{ kind, start: end, end: end + 2 }] : [],
  );
  return spansAbove(view, heads, plain).map(({ kind, start }) => ({ kind, at: start }));
}

function asidesIn(text: string, knows: Knows): Aside[] {
  const rows = rowsOf(text);
  const chats = chatHeads(rows, knows);
  const mails = mailHeads(rows);
  const below = [...signaturesIn(rows, knows), ...footersIn(rows, text), ...recommendedIn(rows)];
  const lines = [...chats, ...mails, ...below];
  return apart([...lines, ...addressesIn(text)]);
}

/** By ascending start, without those that begin in another. */
function apart(asides: readonly Aside[]): Aside[] {
  let furthest = -1;
  return [...asides]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < furthest || end <= start) return false;
      furthest = end;
      return true;
    });
}

/** Lines that are cut off go with their line end. */
function withoutAsides(view: View, asides: readonly Aside[]): View {
  const { text } = view;
  const rewriter = new Rewriter(view);
  for (const { start, end } of asides) {
    const wholeLine = (start === 0 || text[start - 1] === '\n') && text[end] === '\n';
    rewriter.replace(start, wholeLine ? end + 1 : end, '');
  }
  return rewriter.finish();
}
