import { createContext, useContext } from 'react';
import type { Entry } from '../../catalog/schema';
import styles from './entry-link.module.css';

/** Opens an entry in the Catalog, by id. Null where nothing can be opened. */
export const OpenEntryContext = createContext<((id: string) => void) | null>(null);

/** An entry's code, or its name where it has no code, as a link that opens it. */
export function EntryLink({ entry }: { entry: Entry }) {
  const open = useContext(OpenEntryContext);
  const name = entry.code ?? entry.symbol ?? entry.id;
  if (!open) return name;
  return (
    <button type="button" className={styles['link']} onClick={() => open(entry.id)}>
      {name}
    </button>
  );
}
