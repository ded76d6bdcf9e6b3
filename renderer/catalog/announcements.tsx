import { useStrings } from '../text/strings-context';
import { useAnnounced } from '../timing/use-announced';
import type { Listing } from './listing/listing';

/** Tells screen readers what changed: how many rows there are, how many are chosen, that something was copied. */
export function Announcements({
  listing: { found, similar },
  chosen,
  copied,
}: {
  listing: Listing;
  chosen: number;
  copied: boolean;
}) {
  const strings = useStrings().catalog;
  const said = useAnnounced(strings.announced(found.length, similar.length));
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
