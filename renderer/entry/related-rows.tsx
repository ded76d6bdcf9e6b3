import { useMemo, useState } from 'react';
import { plainTitle } from '../../catalog/plain-title';
import type { Entry } from '../../catalog/schema';
import { Facts } from '../design/facts';
import { useCatalog } from '../state/catalog-context';
import { usePackNames } from '../state/use-pack-names';
import { useProse, useStrings } from '../text/strings-context';
import { EntryLink } from './entry-link';
import { LabelledRow } from './labelled-row';
import { relatedTo } from './related';
import styles from './related-rows.module.css';

/** Rows that are one matter with an entry: their codes, each a link. */
export function SameMatter({ entry }: { entry: Entry }) {
  const strings = useStrings().others;
  const { entries } = useCatalog();
  const { sameMatter } = useMemo(() => relatedTo(entry, entries), [entry, entries]);
  if (sameMatter.length === 0) return null;
  return (
    <LabelledRow label={strings.oneMatter} small>
      <p>{strings.sameRows}</p>
      <p className={styles['code']}>
        <Facts items={sameMatter.map((other) => <EntryLink key={other.id} entry={other} />)} />
      </p>
    </LabelledRow>
  );
}

/** How many are shown at first; a reader looks at a few. */
const few = 4;

/** Where to go from an entry: codes that belong with it, and the same fault here and in other SDKs. */
export function RelatedRows({ entry }: { entry: Entry }) {
  const strings = useStrings().catalog.related;
  const { entries } = useCatalog();
  const related = useMemo(() => relatedTo(entry, entries), [entry, entries]);
  return (
    <>
      <SameMatter entry={entry} />
      <Links label={strings.parent} entries={related.parent ? [related.parent] : []} />
      <Links label={strings.children} entries={related.children} />
      <Links label={strings.siblings} entries={related.siblings} />
      <Links label={strings.sameFaultHere} entries={related.sameFaultHere} />
      <Links label={strings.sameFaultElsewhere} entries={related.sameFaultElsewhere} withSdk />
    </>
  );
}

function Links({
  label,
  entries,
  withSdk = false,
}: {
  label: string;
  entries: readonly Entry[];
  withSdk?: boolean;
}) {
  const strings = useStrings().catalog;
  const prose = useProse();
  const { shortSdk } = usePackNames();
  const [open, setOpen] = useState(false);
  if (entries.length === 0) return null;
  const shown = open || entries.length <= few + 1 ? entries : entries.slice(0, few);
  return (
    <LabelledRow label={label} small>
      <ul>
        {shown.map((entry) => (
          <li key={entry.id} className={styles['link']}>
            <span className={styles['code']}>
              <EntryLink entry={entry} />
            </span>
            <span className={styles['title']}>
              {prose(plainTitle(entry))}
              {withSdk && <span className={styles['sdk']}> {shortSdk(entry.sdk)}</span>}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <button type="button" className={styles['more']} onClick={() => setOpen(true)}>
          {strings.moreRelated(entries.length - shown.length)}
        </button>
      )}
    </LabelledRow>
  );
}
