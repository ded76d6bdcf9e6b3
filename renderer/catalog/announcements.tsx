import { useStrings } from '../text/strings-context';
import { useAnnounced } from '../timing/use-announced';
import type { Listing } from './listing/listing';

/** Tells screen readers what changed: how many rows there are, how many are chosen, that something was copied. */
export function Announcements({
  listing: { found, similar },
  others,
  chosen,
  copied,
}: {
  listing: Listing;
  /** How many codes of others are found. */
  others: number;
  chosen: number;
  copied: boolean;
}) {
  const { catalog: strings, others: names } = useStrings();
  const counts = [strings.announced(found.length, similar.length), others > 0 && names.announced(others)];
  const said = useAnnounced(counts.filter(Boolean).join(names.and));
  const saidChosen = useAnnounced(chosen > 1 ? strings.chosen(chosen) : '');
  return (
    <>
      <p className="visually-hidden" role="status">
        {copied ? strings.copied : said}
      </p>
      <p className="visually-hidden" role="status">
        {saidChosen}
      </p>
    </>
  );
}
