import { squash } from '../../../fold';
import type { KnownPacks } from '../../../pack/known-packs';
import type { Span } from '../../result';
import type { Sightings } from '../../sightings';
import { within } from '../../spans';

/**
 * Where a line names one of our SDKs, in offsets of the line: that says who speaks, and nothing of what is said. A
 * class of the SDK may be what the line is about, and stays.
 */
export function speakersIn(
  { text, marks }: Pick<Sightings, 'text' | 'marks'>,
  line: Span,
  packs: KnownPacks,
): Span[] {
  const speakers: Span[] = [];
  for (const { mark, start, end } of within(marks, line)) {
    if (!('own' in mark) || !mark.own.names) continue;
    const written = squash(text.slice(start, end));
    const names = packs.full(mark.own.pack.id)?.names.typed ?? [];
    if (names.some((name) => written.includes(squash(name))))
      speakers.push({ start: start - line.start, end: end - line.start });
  }
  return speakers;
}
