import { useEffect, useMemo, useState } from 'react';
import type { TableLayout } from '../../../bridge/contract/table-layout';
import type { Entry, Language } from '../../../catalog/schema';
import type { LongColumn } from '../../search-engine/catalog-tasks';
import { type Ranks, ranksOf } from '../../search-engine/ranks';
import { searchEngine } from '../../search-engine/search-engine';
import { tagOf, useLanguage } from '../../text/strings-context';
import { type ColumnId, isColumn } from '../../vocabulary/columns';
import type { ListingIndex } from '../listing/listing-index';
import type { Sorting } from '../listing/use-listing';
import type { Words } from './use-table';

const isLong = (column: ColumnId): column is LongColumn => column === 'title' || column === 'symbol';

/**
 * The order of the rows. Titles and symbols are ranked by the worker, before anyone sorts by them. Until they are,
 * the rows keep their order and `pending` is true.
 */
export function useSorting(
  { entries, codeRanks }: ListingIndex,
  words: Words,
  sort: TableLayout['sort'],
): { sorting: Sorting | null; pending: boolean } {
  const language = useLanguage();
  const long = useLongRanks(language);
  const column = sort && isColumn(sort.column) ? sort.column : null;
  const ranks = useMemo(() => {
    if (column === null) return null;
    if (column === 'code') return codeRanks;
    return isLong(column) ? (long[column] ?? null) : shortRanks(entries, words, column, language);
  }, [column, long, entries, codeRanks, words, language]);
  const descending = sort?.descending ?? false;
  const sorting = useMemo(() => ranks && { ranks, descending }, [ranks, descending]);
  return { sorting, pending: column !== null && ranks === null };
}

/** Ranks of the columns that the worker ranks, as far as they have come. */
function useLongRanks(language: Language): Partial<Record<LongColumn, Ranks>> {
  const [known, setKnown] = useState(noRanks);
  useEffect(() => {
    let gone = false;
    setKnown(noRanks);
    const fetchAll = async () => {
      for (const column of ['title', 'symbol'] as const) {
        const ranks = await searchEngine().ranks(column, language, tagOf[language]);
        if (gone) return;
        setKnown((before) => ({ ...before, [column]: ranks }));
      }
    };
    void fetchAll();
    return () => {
      gone = true;
    };
  }, [language]);
  return known;
}

const noRanks: Partial<Record<LongColumn, Ranks>> = {};

function shortRanks(entries: readonly Entry[], words: Words, column: ColumnId, language: Language): Ranks {
  const { compare } = new Intl.Collator(tagOf[language], { numeric: true });
  return ranksOf(entries.map(words[column]), compare);
}
