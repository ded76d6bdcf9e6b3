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

  /** Patterns must differ (after lower-casing), and together have fewer than 65,000 units. */
  constructor(private readonly patterns: readonly string[]) {
    this.width = this.classify();
    const states = 1 + patterns.reduce((sum, { length }) => sum + length, 0);
    this.next = new Uint16Array(states * this.width);
    this.ends = new Uint16Array(states);
    this.shorter = new Uint16Array(states);
    this.plant();
    this.link(states);
  }

  /** Calls `hit` with the index of each pattern found and its end, by ascending end. */
  scan(text: string, hit: (pattern: number, end: number) => void): void {
    const { classes, width, next, ends } = this;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = next[state * width + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
      if ((ends[state] ?? 0) !== 0 || (this.shorter[state] ?? 0) !== 0) this.report(state, at + 1, hit);
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

  private plant(): void {
    let free = 1;
    for (const [index, pattern] of this.patterns.entries()) {
      let state = 0;
      for (let at = 0; at < pattern.length; at++) {
        const edge = state * this.width + (this.classes[pattern.charCodeAt(at)] ?? 0);
        if (this.next[edge] === 0) this.next[edge] = free++;
        state = this.next[edge] ?? 0;
      }
      this.ends[state] = index + 1;
    }
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
