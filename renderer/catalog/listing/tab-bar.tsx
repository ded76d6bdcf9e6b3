import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { useAriaKeys } from '../../keys/use-offers';
import { useCatalog } from '../../state/catalog-context';
import { usePackNames } from '../../state/use-pack-names';
import { useStrings } from '../../text/strings-context';
import { tabCommand } from '../../vocabulary/command-table';
import type { TabId } from '../../vocabulary/tabs';
import styles from './tab-bar.module.css';

/** A tab for each SDK, with how many of its entries search and filters leave. */
export const TabBar = memo(function TabBar({
  tab,
  counts,
  totals,
  onTab,
}: {
  tab: TabId;
  counts: Readonly<Record<TabId, number>>;
  totals: Readonly<Record<TabId, number>>;
  onTab: (tab: TabId) => void;
}) {
  const { catalog: strings, number } = useStrings();
  const { tabs } = useCatalog();
  const names = usePackNames();
  const keysOf = useAriaKeys();
  const list = useRef<HTMLDivElement>(null);
  const selected = tabs.indexOf(tab);
  // In a narrow window the row is wider than its place, and the palette may choose a tab out of sight.
  useEffect(() => {
    const chosen = list.current?.querySelectorAll('[role=tab]')[selected];
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const index = (tabs.indexOf(tab) + by + tabs.length) % tabs.length;
    const to = tabs[index];
    if (to === undefined) return;
    onTab(to);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={strings.tabsLabel} className={styles['tabs']} onKeyDown={step}>
      {tabs.map((id, nth) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          className={styles['tab']}
          aria-selected={id === tab}
          aria-controls="catalog-table"
          aria-keyshortcuts={keysOf(tabCommand(nth))}
          tabIndex={id === tab ? 0 : -1}
          onClick={() => onTab(id)}
        >
          <span className={styles['name']}>{id === 'all' ? strings.all : names.tab(id)}</span>
          <span className={styles['count']} aria-hidden="true">
            {number(counts[id] ?? 0)} / {number(totals[id] ?? 0)}
          </span>
          <span className="visually-hidden">{strings.countOf(counts[id] ?? 0, totals[id] ?? 0)}</span>
        </button>
      ))}
    </div>
  );
});
