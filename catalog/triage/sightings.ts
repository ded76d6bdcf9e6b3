import { firstIndex } from '../first-index';
import type { Concept } from '../lexicon/lexicon';
import type { Entry } from '../schema';
import type { NameMention } from './names/scan-names';
import type { Origins } from './origin/origins';
import type { UnlistedProduct } from './origin/unlisted-products';
import type { Span } from './result';

/** A string that an SDK emits at run time, seen in the text. */
export interface LiteralMention extends Span {
  readonly entries: readonly Entry[];
}

/** Everything that was seen in one paste before anything is judged. Lists ascend by start. */
export interface Sightings {
  readonly text: string;
  /** The concepts said in a stretch of the text; a whole log is never asked about at once. */
  readonly said: (span: Span) => ReadonlySet<Concept>;
  /** The strongest sign of an unlisted product in a stretch of the text. */
  readonly unlistedIn: (span: Span) => UnlistedProduct | undefined;
  readonly origins: Origins;
  readonly names: readonly NameMention[];
  readonly literals: readonly LiteralMention[];
  /** Places that hold secrets; nothing in them is a mention. */
  readonly secretSpans: readonly Span[];
}

/** A list’s members that lie within a span. */
export function within<T extends Span>(list: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let at = firstFrom(list, start); at < list.length; at++) {
    const item = list[at];
    if (!item || item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

/** Whether a span touches any member of a list of spans without overlaps. */
export function touches(list: readonly Span[], { start, end }: Span): boolean {
  const at = firstFrom(list, start);
  const here = list[at];
  const before = list[at - 1];
  return (here !== undefined && here.start < end) || (before !== undefined && before.end > start);
}

function firstFrom(list: readonly Span[], start: number): number {
  return firstIndex(list.length, (index) => (list[index]?.start ?? 0) >= start);
}
