import { useCallback, useEffect, useState } from 'react';
import type { Settings } from '../../../bridge/contract/settings';
import type { TableLayout } from '../../../bridge/contract/table-layout';
import { useStableCallback } from '../../timing/use-stable-callback';
import type { TabId } from '../../vocabulary/tabs';
import { firstLayout } from './layout';

/** Milliseconds without a change after which the layouts are saved: resizing a column changes them many times. */
const saveDelay = 600;

export type Layouts = NonNullable<Settings['catalog']>['layouts'];

/** The layout of each tab's table, kept in the settings. */
export function useLayouts(saved: Layouts | undefined, save: (layouts: Layouts) => void) {
  const [layouts, setLayouts] = useState<Layouts>(saved ?? {});
  const [changed, setChanged] = useState(false);
  const saveLatest = useStableCallback(save);
  useEffect(() => {
    if (!changed) return undefined;
    const timer = setTimeout(() => saveLatest(layouts), saveDelay);
    return () => clearTimeout(timer);
  }, [layouts, changed, saveLatest]);

  const change = useCallback((tab: TabId, to: (layout: TableLayout) => TableLayout) => {
    setChanged(true);
    setLayouts((before) => ({ ...before, [tab]: to(before[tab] ?? firstLayout) }));
  }, []);
  return { layoutOf: (tab: TabId) => layouts[tab] ?? firstLayout, change };
}
