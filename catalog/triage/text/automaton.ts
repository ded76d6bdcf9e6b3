import { SparseCells } from './sparse-cells';

/** Set in a cell whose state ends a pattern. As a signed number, such a cell is negative. */
const stop = 0x8000_0000;
const withoutStop = 0x7fff_ffff;
/** Units below are the letters, digits and marks of most texts. */
const wideFrom = 0x250;

/**
 * Finds every occurrence of many strings in one pass (Aho-Corasick), ASCII letters in either case. Time is
 * one or two table look-ups a unit, whatever the text: no input makes it slow.
 *
 * A state has a cell for each class of units. There are few classes of Latin letters, which every text is full of:
 * their cells lie in a row. There are thousands of Han characters, and a state knows one or two of them: theirs are kept
 * sparsely, and those that a state lacks are those of the first state.
 */
export class Automaton {
  private readonly classes = new Uint16Array(65_536);
  /** How many classes have a cell in the rows; those from here on are wide. Class 0 is every unit of no pattern. */
  private readonly width: number;
  private readonly wideCount: number;
  /**
   * A row of cells for each state: where in this list the row of the next state begins, and whether any pattern ends
   * there (`stop`), which is all that the scan asks of every unit.
   */
  private readonly rows: Uint32Array;
  private readonly wideCells = new SparseCells();
  /** Cells of the first state. */
  private readonly wideStart: Uint32Array;
  /** For each state, the first of its patterns plus one, or 0. */
  private readonly ends: Uint32Array;
  /** For each state, the state of the next shorter pattern that ends here, or 0. */
  private readonly shorter: Uint32Array;

  /** Patterns must differ and be in lower case; their different beginnings times their classes stay below 2³¹. */
  constructor(private readonly patterns: readonly string[]) {
    this.width = this.classify(1, (unit) => unit < wideFrom);
    this.wideCount = this.classify(this.width, (unit) => unit >= wideFrom) - this.width;
    for (let unit = 65; unit <= 90; unit++) this.classes[unit] = this.classes[unit + 32] ?? 0;
    const states = 1 + prefixesOf(patterns);
    this.rows = new Uint32Array(states * this.width);
    this.wideStart = new Uint32Array(this.wideCount);
    this.ends = new Uint32Array(states);
    this.shorter = new Uint32Array(states);
    this.link(this.plant(states));
  }

  /** Calls `hit` with the index of each pattern found and its end, by ascending end. */
  scan(text: string, hit: (pattern: number, end: number) => void): void {
    if (this.patterns.length === 0) return;
    const { classes, width, rows } = this;
    const { length } = text;
    let row = 0;
    for (let at = 0; at < length; at++) {
      const unit = classes[text.charCodeAt(at)] ?? 0;
      row = (unit < width ? (rows[row + unit] ?? 0) : this.wideCell(row / width, unit)) | 0;
      if (row >= 0) continue;
      row &= withoutStop;
      this.report(row / width, at + 1, hit);
    }
  }

  private report(reached: number, end: number, hit: (pattern: number, end: number) => void): void {
    for (let state = reached; state !== 0; state = this.shorter[state] ?? 0) {
      const pattern = this.ends[state] ?? 0;
      if (pattern !== 0) hit(pattern - 1, end);
    }
  }

  /** Gives every such unit that occurs in a pattern a class of its own, from `free` on; tells the next that is free. */
  private classify(free: number, isMeant: (unit: number) => boolean): number {
    let next = free;
    for (const pattern of this.patterns)
      for (let at = 0; at < pattern.length; at++) {
        const unit = pattern.charCodeAt(at);
        if (this.classes[unit] === 0 && isMeant(unit)) this.classes[unit] = next++;
      }
    return next;
  }

  /** Level by level, so that the states a scan is mostly in, those of the first units, lie side by side in memory. */
  private plant(states: number): Edges {
    const reached = new Uint32Array(this.patterns.length);
    const edges = new Edges(states);
    let free = 1;
    let growing = [...this.patterns.keys()];
    for (let at = 0; growing.length > 0; at++) {
      growing = growing.filter((index) => (this.patterns[index]?.length ?? 0) > at);
      for (const index of growing) {
        const state = reached[index] ?? 0;
        const unit = this.classes[this.patterns[index]?.charCodeAt(at) ?? 0] ?? 0;
        if (this.ownCell(state, unit) === 0) {
          this.setCell(state, unit, free * this.width);
          edges.add(state, unit);
          free++;
        }
        reached[index] = this.ownCell(state, unit) / this.width;
      }
    }
    for (const [index, state] of reached.entries()) this.ends[state] = index + 1;
    return edges;
  }

  /** Breadth first: where no edge leads on, the text may continue a shorter prefix. */
  private link(edges: Edges): void {
    const { ends, shorter } = this;
    const fail = new Uint32Array(ends.length);
    const queue = new Uint32Array(ends.length);
    let free = 1;
    for (let head = 0; head < free; head++) {
      const state = queue[head] ?? 0;
      const back = fail[state] ?? 0;
      if (state !== 0) shorter[state] = (ends[back] ?? 0) !== 0 ? back : (shorter[back] ?? 0);
      for (const unit of edges.of(state)) {
        const child = this.ownCell(state, unit) / this.width;
        fail[child] = this.mark(state, unit, back);
        queue[free++] = child;
      }
      if (state !== 0) this.inherit(state, back, edges);
    }
  }

  /** Marks the cell of an edge where a pattern ends behind it; tells the longest prefix that its end is. */
  private mark(state: number, unit: number, back: number): number {
    const row = this.ownCell(state, unit);
    // A first unit has nothing shorter.
    const onward = state === 0 ? 0 : this.cell(back, unit);
    if (this.ends[row / this.width] !== 0 || onward >= stop) this.setCell(state, unit, row + stop);
    return (onward & withoutStop) / this.width;
  }

  /** Gives a state the cells of the longest prefix that its end is, where no edge of its own leaves. */
  private inherit(state: number, back: number, edges: Edges): void {
    const { width, rows } = this;
    for (let unit = 0; unit < width; unit++) rows[state * width + unit] ||= rows[back * width + unit] ?? 0;
    // What the first state has is looked up there.
    if (back === 0) return;
    for (const unit of edges.of(back)) {
      if (unit < width || this.ownCell(state, unit) !== 0) continue;
      this.setCell(state, unit, this.ownCell(back, unit));
      edges.add(state, unit);
    }
  }

  private cell(state: number, unit: number): number {
    return unit < this.width ? this.ownCell(state, unit) : this.wideCell(state, unit);
  }

  private wideCell(state: number, unit: number): number {
    const own = state === 0 ? 0 : this.ownCell(state, unit);
    return own === 0 ? (this.wideStart[unit - this.width] ?? 0) : own;
  }

  private ownCell(state: number, unit: number): number {
    if (unit < this.width) return this.rows[state * this.width + unit] ?? 0;
    if (state === 0) return this.wideStart[unit - this.width] ?? 0;
    return this.wideCells.get(this.keyOf(state, unit));
  }

  private setCell(state: number, unit: number, value: number): void {
    if (unit < this.width) this.rows[state * this.width + unit] = value;
    else if (state === 0) this.wideStart[unit - this.width] = value;
    else this.wideCells.set(this.keyOf(state, unit), value);
  }

  private keyOf(state: number, unit: number): number {
    return state * this.wideCount + unit - this.width;
  }
}

/** For which classes of units each state has cells of its own: first its edges, then also what it inherits. */
class Edges {
  private readonly classes: (number[] | undefined)[];

  constructor(states: number) {
    this.classes = new Array(states);
  }

  add(state: number, unit: number): void {
    const known = this.classes[state];
    if (known) known.push(unit);
    else this.classes[state] = [unit];
  }

  of(state: number): readonly number[] {
    return this.classes[state] ?? [];
  }
}

/** How many different beginnings strings have, themselves among them. */
function prefixesOf(strings: readonly string[]): number {
  let count = 0;
  let before = '';
  for (const one of [...strings].sort()) {
    count += one.length - sharedLength(one, before);
    before = one;
  }
  return count;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}
