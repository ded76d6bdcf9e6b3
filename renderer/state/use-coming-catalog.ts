import { useEffect, useState } from 'react';
import { request } from '../bridge';
import { type LoadedCatalog, noCatalog } from './catalog-context';
import { readCatalog } from './read-catalog';

/** The catalog, which is read once the page is painted; empty until then. */
export function useComingCatalog(): LoadedCatalog {
  const [catalog, setCatalog] = useState(noCatalog);
  useEffect(() => {
    void readCatalog(request).then((whole) => whole && setCatalog(whole));
  }, []);
  return catalog;
}
