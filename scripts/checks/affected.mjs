/**
 * @typedef {{ line: number, from?: string, fixed: string }} Range versions of one line, up to the one that is fixed
 */

/** @param {string} version @returns {(string | number)[]} */
const partsOf = (version) => version.split(/[.-]/).map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/**
 * The order of two versions; what precedes a release, such as 44.0.0-beta.5, comes before it.
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
export function compareVersions(a, b) {
  const [as, bs] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(as.length, bs.length); at++) {
    const [x, y] = [as[at], bs[at]];
    if (x === y) continue;
    // Of two that are the same so far, the one that ends is the release.
    if (x === undefined) return 1;
    if (y === undefined) return -1;
    return x < y ? -1 : 1;
  }
  return 0;
}

/**
 * @param {string} version
 * @param {Range[]} ranges
 * @returns {boolean} whether one of them holds it
 */
export const isAffected = (version, ranges) =>
  ranges.some(
    ({ line, from, fixed }) =>
      Number(version.split('.')[0]) === line &&
      (from === undefined || compareVersions(version, from) >= 0) &&
      compareVersions(version, fixed) < 0,
  );
