import { editDistance } from '../../edit-distance';

/**
 * The known name that differs least from what was typed; undefined where more than a third of it would have to change.
 */
export function nearestOf(typed: string, known: readonly string[]): string | undefined {
  const name = typed.toLowerCase();
  const most = Math.max(1, Math.floor(name.length / 3));
  const ranked = known
    .map((each) => ({ each, slips: editDistance(name, each, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return ranked[0]?.each;
}
