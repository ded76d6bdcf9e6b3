/**
 * @typedef {{ from: string, to: string }} Import a file and one that it imports, by their paths below the repository
 * @typedef {{ from: string, to: string, by: Import }} Arrow a room that imports another, and by which file
 */

/**
 * Cycles among rooms, at least one for each group of rooms that import each other. The rooms of a folder are its files
 * and its subfolders, each with all that is below it. So a file in the root of a feature may import the folders beside
 * it, and these may import other files of the root, but none that leads back to them.
 * @param {readonly Import[]} imports
 * @returns {Arrow[][]}
 */
export function cyclesAmong(imports) {
  return [...levelsOf(imports).values()].flatMap(cyclesIn);
}

/** @param {readonly Arrow[]} cycle @returns {string} a sentence that names its rooms and imports */
export function sentenceOf(cycle) {
  const rooms = cycle.map(({ from }) => from);
  const because = cycle.map(({ by }) => `${by.from} imports ${by.to}`);
  return `${listed(rooms)} import each other: ${because.join(', ')}.`;
}

/** @param {readonly string[]} names */
function listed(names) {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/**
 * For each folder, the arrows between what is in it.
 * @param {readonly Import[]} imports
 * @returns {Map<string, Map<string, Map<string, Arrow>>>} by folder, by where an arrow begins, by where it ends
 */
function levelsOf(imports) {
  /** @type {Map<string, Map<string, Map<string, Arrow>>>} */
  const levels = new Map();
  for (const by of imports) {
    const [one, other] = [by.from.split('/'), by.to.split('/')];
    const depth = one.findIndex((part, at) => part !== other[at]);
    if (depth < 0) continue;
    const [from, to] = [one, other].map((parts) => parts.slice(0, depth + 1).join('/'));
    if (from === undefined || to === undefined) continue;
    const level = entryOf(levels, one.slice(0, depth).join('/'), () => new Map());
    const arrows = entryOf(level, from, () => new Map());
    entryOf(arrows, to, () => ({ from, to, by }));
  }
  return levels;
}

/** @template T @param {Map<string, T>} map @param {string} key @param {() => T} make @returns {T} */
function entryOf(map, key, make) {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

/** @param {ReadonlyMap<string, ReadonlyMap<string, Arrow>>} level @returns {Arrow[][]} */
function cyclesIn(level) {
  const reported = new Set();
  return [...level.keys()].flatMap((room) => {
    const cycle = reported.has(room) ? null : wayRound(level, room);
    for (const { from } of cycle ?? []) reported.add(from);
    return cycle ? [cycle] : [];
  });
}

/**
 * The shortest way from a room back to it; null where there is none.
 * @param {ReadonlyMap<string, ReadonlyMap<string, Arrow>>} level
 * @param {string} start
 * @returns {Arrow[] | null}
 */
function wayRound(level, start) {
  /** @type {Map<string, Arrow[]>} */
  const ways = new Map([[start, []]]);
  for (const [room, way] of ways)
    for (const arrow of level.get(room)?.values() ?? []) {
      if (arrow.to === start) return [...way, arrow];
      if (!ways.has(arrow.to)) ways.set(arrow.to, [...way, arrow]);
    }
  return null;
}
