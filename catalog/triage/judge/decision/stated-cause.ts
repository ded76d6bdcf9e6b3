import type { Span } from '../../result';
import type { Weighed } from './weigh';

/** In UTF-16 units: how far behind an error its stated cause begins. */
const reach = 90;
/** Spans of each of two errors that are looked at. */
const mostSpans = 6;

/** What stands between an error and the one that a text says is its cause: `<A 0x1>: <B 0x2`, 因为……早先就. */
const link =
  /^[>\])）]\s?:\s?<$|(?:\b(?:underlying|caused by|because(?: of)?|due to|root cause|triggered by)\b|由于|因为|根因(?:是|为)?|起因(?:是|为)?|根本原因(?:是|为)?|底层(?:是|报)?)[^\n。；]{0,28}$/i;
/** What takes it back. */
const notSo = /不是|并非|\b(?:not|never)\b|n['’]t\b/i;

/**
 * Puts an error that the text names as the cause of the first one before it, where both are sure and of one SDK. What
 * the documents say of causes is looked at in chain.ts; this is what whoever writes says.
 */
export function statedCauseFirst(found: readonly Weighed[], sure: number, text: string): Weighed[] {
  const [top] = found;
  if (!top || top.confidence < sure) return [...found];
  const cause = found.find(
    (one) =>
      one !== top &&
      one.confidence >= sure &&
      one.best.via !== 'symptom' &&
      one.entry.sdk === top.entry.sdk &&
      !one.rivals.includes(top.entry) &&
      isLinked(top.spans, one.spans, text),
  );
  return cause ? [cause, ...found.filter((one) => one !== cause)] : [...found];
}

function isLinked(ones: readonly Span[], others: readonly Span[], text: string): boolean {
  return ones.slice(0, mostSpans).some(({ end }) =>
    others.slice(0, mostSpans).some(({ start }) => {
      if (start < end || start - end > reach) return false;
      const between = text.slice(end, start);
      return link.test(between) && !notSo.test(between);
    }),
  );
}
