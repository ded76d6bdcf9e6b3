import type { FullPack } from './schema';

export type Lifecycle = FullPack['lifecycle'][number];

/** What the vendor says of a version of an SDK; undefined where it is supported, or nothing is known of it. */
export function lifecycleOf(
  { lifecycle }: Pick<FullPack, 'lifecycle'>,
  version: string,
): Lifecycle | undefined {
  const holds = lifecycle.filter(({ from, to }) => isFrom(version, from) && isUpTo(version, to));
  return holds.find(({ state }) => state === 'ended') ?? holds[0];
}

function isFrom(version: string, from: string | undefined): boolean {
  return from === undefined || compareVersions(version, from) >= 0;
}

/** To the depth given: 4.11.9 is within 4.11. */
function isUpTo(version: string, to: string | undefined): boolean {
  if (to === undefined) return true;
  const depth = to.split('.').length;
  return compareVersions(version.split('.').slice(0, depth).join('.'), to) <= 0;
}

/** Below, at or above nought as `a` is older than, the same as or newer than `b`. What stands behind a hyphen does not count. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): number[] {
  const [plain = ''] = version.split('-');
  return plain.split('.').map(Number);
}
