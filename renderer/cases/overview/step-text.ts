import type { Text } from '../../../catalog/schema';

/** The words of a step as a case keeps it: its Chinese and its English, a line each. */
export function stepText(kept: string, prose: (text: Text) => string): string {
  const [zh = kept, en = zh] = kept.split('\n');
  return prose({ zh, en });
}
