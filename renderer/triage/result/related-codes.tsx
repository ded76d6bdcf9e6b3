import { useMemo } from 'react';
import { plainTitle } from '../../../catalog/plain-title';
import type { Entry } from '../../../catalog/schema';
import { EntryLink } from '../../entry/entry-link';
import { LabelledRow } from '../../entry/labelled-row';
import { type Related, relatedTo } from '../../entry/related';
import { useCatalog } from '../../state/catalog-context';
import { useProse, useStrings } from '../../text/strings-context';
import styles from './related-codes.module.css';

/** How many are shown; fewer in a narrow window, by the style sheet. */
const atMost = 6;

/**
 * Codes that are easily confused with this one: first those of the same family and the same fault, each title once.
 */
export function RelatedCodes({ entry, chain }: { entry: Entry; chain: readonly string[] }) {
  const strings = useStrings();
  const prose = useProse();
  const { entries } = useCatalog();
  const near = useMemo(() => nearest(entry, relatedTo(entry, entries), chain), [entry, entries, chain]);
  if (near.length === 0) return null;
  return (
    <LabelledRow label={strings.entry.related} small>
      <ul className={styles['codes']}>
        {near.map(({ other, how }) => (
          <li key={other.id} className={styles['code']}>
            <span className={styles['name']}>
              <EntryLink entry={other} />
            </span>
            <span className={styles['title']}>{prose(plainTitle(other))}</span>
            <span className={styles['how']}>{strings.catalog.related[how]}</span>
          </li>
        ))}
      </ul>
    </LabelledRow>
  );
}

/** Distance of the codes as numbers. An entry without a code is farthest. */
function distance({ code: one = '' }: Entry, { code: other = '' }: Entry): number {
  const apart = Math.abs(Number.parseInt(one, 10) - Number.parseInt(other, 10));
  return Number.isNaN(apart) ? Number.MAX_SAFE_INTEGER : apart;
}

function nearest(
  entry: Entry,
  { parent, children, siblings, sameFaultHere }: Related,
  chain: readonly string[],
): { other: Entry; how: Exclude<keyof Related, 'sameMatter'> }[] {
  const of = (how: Exclude<keyof Related, 'sameMatter'>, others: readonly Entry[]) =>
    others.map((other) => ({ other, how }));
  const near = [
    ...of(
      'siblings',
      siblings.filter(({ fault }) => fault === entry.fault),
    ),
    ...of('children', children),
    ...of('sameFaultHere', sameFaultHere),
    ...of('parent', parent && !chain.includes(parent.id) ? [parent] : []),
    ...of(
      'siblings',
      siblings
        .filter(({ fault }) => fault !== entry.fault)
        .toSorted((a, b) => distance(a, entry) - distance(b, entry)),
    ),
  ];
  const titles = near.map(({ other }) => plainTitle(other).en);
  return near.filter((_, index) => titles.indexOf(titles[index] ?? '') === index).slice(0, atMost);
}
