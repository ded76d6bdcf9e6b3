import { memo, useMemo, useState } from 'react';
import { Button } from '../../design/button';
import { useCatalog } from '../../state/catalog-context';
import { useLanguage, useStrings } from '../../text/strings-context';
import { type FacetKind, facetKinds } from '../../vocabulary/facet-kinds';
import { countTicked, type Facets } from './facets';
import styles from './facets-pane.module.css';
import type { Listing } from './listing';

/** How many faults are shown before the list is opened. There are dozens. */
const fewFaults = 6;

interface Value {
  id: string;
  label: string;
  count: number;
}

/**
 * The filters beside the table. A count says how many rows a value would leave, given the search, the tab and all
 * other facets.
 */
export const FacetsPane = memo(function FacetsPane({
  facets,
  counts,
  onToggle,
  onClear,
}: {
  facets: Facets;
  counts: Listing['facets'];
  onToggle: (kind: FacetKind, value: string) => void;
  onClear: () => void;
}) {
  const strings = useStrings().catalog;
  const ticked = countTicked(facets);
  return (
    <section className={styles['pane']} aria-label={strings.facetsLabel}>
      {facetKinds.map((kind) => (
        <Facet key={kind} kind={kind} ticked={facets[kind]} counts={counts[kind]} onToggle={onToggle} />
      ))}
      {ticked > 0 && (
        <div className={styles['clear']}>
          <Button onClick={onClear}>{strings.clearFacets(ticked)}</Button>
        </div>
      )}
    </section>
  );
});

function Facet({
  kind,
  ticked,
  counts,
  onToggle,
}: {
  kind: FacetKind;
  ticked: ReadonlySet<string>;
  counts: ReadonlyMap<string, number>;
  onToggle: (kind: FacetKind, value: string) => void;
}) {
  const { catalog: strings, number } = useStrings();
  const [open, setOpen] = useState(false);
  const values = useValues(kind, counts);
  const shown = kind === 'fault' && !open ? fewOf(values, ticked) : values;
  const rest = values.length - shown.length;
  return (
    <fieldset className={styles['facet']}>
      <legend className={styles['title']}>{strings.facets[kind]}</legend>
      {shown.map(({ id, label, count }) => (
        <label key={id} className={styles['value']} data-empty={count === 0} title={label}>
          <input type="checkbox" checked={ticked.has(id)} onChange={() => onToggle(kind, id)} />
          <span className={styles['label']}>{label}</span>
          <span className={styles['count']}>{number(count)}</span>
        </label>
      ))}
      {(rest > 0 || open) && (
        <button type="button" className={styles['more']} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? strings.fewerValues : strings.moreValues(rest, shown.length)}
        </button>
      )}
    </fieldset>
  );
}

/** The first ones that would leave something, and all that are ticked. */
function fewOf(values: readonly Value[], ticked: ReadonlySet<string>): Value[] {
  return values.filter(({ id, count }, index) => (index < fewFaults && count > 0) || ticked.has(id));
}

/** The values of a facet. Faults are many and sorted by count; the other facets have a fixed order. */
function useValues(kind: FacetKind, counts: ReadonlyMap<string, number>): Value[] {
  const strings = useStrings();
  const language = useLanguage();
  const { faults, packs } = useCatalog();
  const named = useMemo((): [string, string][] => {
    switch (kind) {
      case 'side':
        return Object.entries(strings.catalog.shortSides);
      case 'actor':
        return Object.entries(strings.actors);
      case 'document':
        return packs.sdks.flatMap(({ documents }) => documents.map(({ id, short }) => [id, short]));
      case 'fault':
        return Array.from(faults.values(), ({ id, title }) => [id, title[language]]);
    }
  }, [kind, strings, faults, packs, language]);
  const values = named.map(([id, label]) => ({ id, label, count: counts.get(id) ?? 0 }));
  return kind === 'fault' ? values.sort((one, other) => other.count - one.count) : values;
}
