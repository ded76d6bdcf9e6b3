import type { Entry, SdkId } from '../../catalog/schema';

/** The tabs in their order: everything, then one for each SDK. */
export const tabIds = [
  'all',
  'tencent-roomengine',
  'tencent-trtc-web-v4',
  'tencent-avsdk',
  'netease-webrtc',
] as const satisfies readonly ('all' | SdkId)[];
export type TabId = (typeof tabIds)[number];

export function isInTab(entry: Entry, tab: TabId): boolean {
  return tab === 'all' || entry.sdk === tab;
}
