/** Set in a cell whose state ends a pattern. As a signed number, such a cell is negative. */
const stop = 0x8000_0000;
const withoutStop = 0x7fff_ffff;

/**
 * Finds every occurrence of many strings in one pass (Aho-Corasick), ASCII letters in either case. Time is
 * one table look-up a unit, whatever the text: no input makes it slow.
 */
export class Automaton {
  private readonly classes = new Uint16Array(65_536);
  private readonly width: number;
  /**
   * A row of cells for each state, a cell for each class: where in this list the row of the next state begins, and
   * whether any pattern ends there (`stop`), which is all that the scan asks of every unit.
   */
  private readonly rows: Uint32Array;
  /** For each state, the first of its patterns plus one, or 0. */
  private readonly ends: Uint16Array;
  /** For each state, the state of the next shorter pattern that ends here, or 0. */
  private readonly shorter: Uint16Array;

  /** Patterns must differ, be in lower case, and together have fewer than 65,000 different beginnings. */
  constructor(private readonly patterns: readonly string[]) {
    this.width = this.classify();
    const states = 1 + prefixesOf(patterns);
    this.rows = new Uint32Array(states * this.width);
    this.ends = new Uint16Array(states);
    this.shorter = new Uint16Array(states);
    this.plant();
    this.link(states);
  }

  /** Calls `hit` with the index of each pattern found and its end, by ascending end. */
  scan(text: string, hit: (pattern: number, end: number) => void): void {
    if (this.patterns.length === 0) return;
    const { classes, width, rows } = this;
    const { length } = text;
    let row = 0;
    for (let at = 0; at < length; at++) {
      row = (rows[row + (classes[text.charCodeAt(at)] ?? 0)] ?? 0) | 0;
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

  /** Gives every unit that occurs in a pattern a class of its own; class 0 is everything else. */
  private classify(): number {
    let count = 1;
    for (const pattern of this.patterns)
      for (let at = 0; at < pattern.length; at++) {
        const unit = pattern.charCodeAt(at);
        if (this.classes[unit] === 0) this.classes[unit] = count++;
      }
    for (let unit = 65; unit <= 90; unit++) this.classes[unit] = this.classes[unit + 32] ?? 0;
    return count;
  }

  /** Level by level, so that the states a scan is mostly in, those of the first units, lie side by side in memory. */
  private plant(): void {
    const reached = this.patterns.map(() => 0);
    let free = 1;
    const isLonger = (index: number, at: number) => (this.patterns[index]?.length ?? 0) > at;
    let growing = [...this.patterns.keys()].filter((index) => isLonger(index, 0));
    for (let at = 0; growing.length > 0; at++) {
      const longer: number[] = [];
      for (const index of growing) {
        const cell = (reached[index] ?? 0) * this.width + this.classOf(index, at);
        if (this.rows[cell] === 0) this.rows[cell] = free++ * this.width;
        reached[index] = (this.rows[cell] ?? 0) / this.width;
        if (isLonger(index, at + 1)) longer.push(index);
      }
      growing = longer;
    }
    for (const [index, state] of reached.entries()) this.ends[state] = index + 1;
  }

  private classOf(pattern: number, at: number): number {
    return this.classes[this.patterns[pattern]?.charCodeAt(at) ?? 0] ?? 0;
  }

  /** Breadth first: where no edge leads on, the text may continue a shorter prefix. */
  private link(states: number): void {
    const { ends, shorter } = this;
    const fail = new Uint16Array(states);
    const queue = [0];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head] ?? 0;
      const back = fail[state] ?? 0;
      if (state !== 0) shorter[state] = (ends[back] ?? 0) !== 0 ? back : (shorter[back] ?? 0);
      this.complete(state, back, (child, backOfChild) => {
        fail[child] = backOfChild;
        queue.push(child);
      });
    }
  }

  /** Fills in the row of a state from that of the longest prefix that its end is; calls `visit` for each edge planted. */
  private complete(state: number, back: number, visit: (child: number, back: number) => void): void {
    const { width, rows, ends } = this;
    for (let unit = 0; unit < width; unit++) {
      const cell = state * width + unit;
      const row = rows[cell] ?? 0;
      // A first unit has nothing shorter.
      const onward = state === 0 ? 0 : (rows[back * width + unit] ?? 0);
      if (row === 0) {
        rows[cell] = onward;
        continue;
      }
      const child = row / width;
      if (ends[child] !== 0 || onward >= stop) rows[cell] = row + stop;
      visit(child, (onward & withoutStop) / width);
    }
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
