import { useCallback, useEffect, useRef, useState } from 'react';
import type { Settings, TableLayout } from '../../../bridge/contract';
import type { TabId } from '../../vocabulary/tabs';
import { firstLayout } from './layout';

/** How long a layout rests before it is written to the settings, in milliseconds: a column is resized in many steps. */
const rest = 600;

type Layouts = NonNullable<Settings['catalog']>['layouts'];

/** The layout of each tab's table, kept in the settings. */
export function useLayouts(kept: Layouts | undefined, keep: (layouts: Layouts) => void) {
  const [layouts, setLayouts] = useState<Layouts>(kept ?? {});
  const save = useRef(keep);
  useEffect(() => {
    save.current = keep;
  });
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (!changed) return undefined;
    const timer = setTimeout(() => save.current(layouts), rest);
    return () => clearTimeout(timer);
  }, [layouts, changed]);

  const change = useCallback((tab: TabId, to: (layout: TableLayout) => TableLayout) => {
    setChanged(true);
    setLayouts((before) => ({ ...before, [tab]: to(before[tab] ?? firstLayout) }));
  }, []);
  return { layoutOf: (tab: TabId) => layouts[tab] ?? firstLayout, change };
}
