import type { Text } from './schema';

/** How sure a finding is, in a word: a percentage would pretend to more than is known. */
export function sureness(confidence: number): Sureness {
  if (confidence >= 0.9) return 'certain';
  return confidence >= 0.6 ? 'likely' : 'weak';
}

export type Sureness = 'certain' | 'likely' | 'weak';

export const surenessLabels: Record<Sureness, Text> = {
  certain: { zh: '确凿', en: 'certain' },
  likely: { zh: '很可能', en: 'likely' },
  weak: { zh: '较弱', en: 'weak' },
};
