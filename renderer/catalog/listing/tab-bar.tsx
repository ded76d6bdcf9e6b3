import { type KeyboardEvent, memo, useRef } from 'react';
import { useAriaKeys } from '../../keys/use-offers';
import { useStrings } from '../../text/strings-context';
import { type TabId, tabIds } from '../../vocabulary/tabs';
import styles from './tab-bar.module.css';

/** The SDKs as tabs, each with how many of its entries are left by search and filters, and of how many. */
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
  const keysOf = useAriaKeys();
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const place = (tabIds.indexOf(tab) + by + tabIds.length) % tabIds.length;
    const to = tabIds[place];
    if (to === undefined) return;
    onTab(to);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[place]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={strings.tabsLabel} className={styles['tabs']} onKeyDown={step}>
      {tabIds.map((id) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          className={styles['tab']}
          aria-selected={id === tab}
          aria-controls="catalog-table"
          aria-keyshortcuts={keysOf(`tab-${id}`)}
          tabIndex={id === tab ? 0 : -1}
          onClick={() => onTab(id)}
        >
          <span className={styles['name']}>{id === 'all' ? strings.all : strings.shortSdks[id]}</span>
          <span className={styles['count']} aria-hidden="true">
            {number(counts[id])} / {number(totals[id])}
          </span>
          <span className="visually-hidden">{strings.countOf(counts[id], totals[id])}</span>
        </button>
      ))}
    </div>
  );
});
