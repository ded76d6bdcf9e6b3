import type { KnownPacks } from '../../catalog/pack/known-packs';
import type { Entry } from '../../catalog/schema';

/** `all`, or the id of an SDK. */
export type TabId = string;

/** The tabs in order: everything, then one for each SDK. */
export function tabsOf({ sdks }: KnownPacks): readonly TabId[] {
  return ['all', ...sdks.toSorted((one, other) => one.tab.order - other.tab.order).map(({ id }) => id)];
}

export function isInTab(entry: Entry, tab: TabId): boolean {
  return tab === 'all' || entry.sdk === tab;
}
