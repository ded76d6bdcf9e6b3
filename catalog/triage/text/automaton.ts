/**
 * Finds every occurrence of many strings in one pass (Aho-Corasick), ASCII letters in either case. Time is
 * one table look-up a unit, whatever the text: no input makes it slow.
 */
export class Automaton {
  private readonly classes = new Uint16Array(65_536);
  private readonly width: number;
  private readonly next: Uint16Array;
  /** For each state, the first of its patterns plus one, or 0. */
  private readonly ends: Uint16Array;
  /** For each state, the state of the next shorter pattern that ends here, or 0. */
  private readonly shorter: Uint16Array;
  /** For each state, whether any pattern ends here: the one thing that the scan asks of every unit. */
  private readonly stops: Uint8Array;

  /** Patterns must differ (after lower-casing), and together have fewer than 65,000 units. */
  constructor(private readonly patterns: readonly string[]) {
    this.width = this.classify();
    const states = 1 + patterns.reduce((sum, { length }) => sum + length, 0);
    this.next = new Uint16Array(states * this.width);
    this.ends = new Uint16Array(states);
    this.shorter = new Uint16Array(states);
    this.plant();
    this.link(states);
    this.stops = Uint8Array.from(this.ends, (end, state) => (end || this.shorter[state] ? 1 : 0));
  }

  /** Calls `hit` with the index of each pattern found and its end, by ascending end. */
  scan(text: string, hit: (pattern: number, end: number) => void): void {
    const { classes, width, next, stops } = this;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = next[state * width + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
      if (stops[state] === 1) this.report(state, at + 1, hit);
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
    const longerThan = (at: number) => (index: number) => (this.patterns[index]?.length ?? 0) > at;
    let growing = [...this.patterns.keys()].filter(longerThan(0));
    for (let at = 0; growing.length > 0; at++) {
      for (const index of growing) {
        const edge = (reached[index] ?? 0) * this.width + this.classOf(index, at);
        if (this.next[edge] === 0) this.next[edge] = free++;
        reached[index] = this.next[edge] ?? 0;
      }
      growing = growing.filter(longerThan(at + 1));
    }
    for (const [index, state] of reached.entries()) this.ends[state] = index + 1;
  }

  private classOf(pattern: number, at: number): number {
    return this.classes[this.patterns[pattern]?.charCodeAt(at) ?? 0] ?? 0;
  }

  /** Breadth first: where no edge leads on, the text may continue a shorter prefix. */
  private link(states: number): void {
    const { width, next } = this;
    const fail = new Uint16Array(states);
    const queue = [...next.subarray(0, width)].filter((state) => state !== 0);
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head] ?? 0;
      const back = fail[state] ?? 0;
      this.shorter[state] = (this.ends[back] ?? 0) !== 0 ? back : (this.shorter[back] ?? 0);
      for (let unit = 0; unit < width; unit++) {
        const edge = state * width + unit;
        const child = next[edge] ?? 0;
        const onward = next[back * width + unit] ?? 0;
        if (child === 0) {
          next[edge] = onward;
        } else {
          fail[child] = onward;
          queue.push(child);
        }
      }
    }
  }
}
