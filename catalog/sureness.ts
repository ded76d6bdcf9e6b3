import type { Text } from './schema';

/** How sure a finding is, in a word. A percentage would look more exact than it is. */
export function sureness(confidence: number): Sureness {
  if (confidence >= 0.9) return 'certain';
  return confidence >= 0.6 ? 'likely' : 'weak';
}

export type Sureness = 'certain' | 'likely' | 'weak';

const ranks: Record<Sureness, number> = { certain: 2, likely: 1, weak: 0 };

/** Whether a confidence (0 to 1) amounts to this sureness or more. */
export function isAtLeast(confidence: number, least: Sureness): boolean {
  return ranks[sureness(confidence)] >= ranks[least];
}

export const surenessLabels: Record<Sureness, Text> = {
  certain: { zh: '确定', en: 'certain' },
  likely: { zh: '很可能', en: 'likely' },
  weak: { zh: '把握不大', en: 'weak' },
};
