/**
 * 32-bit integers in groups, as one list in which the members of each group are adjacent and in the order in which they
 * came. `[[5], [], [7, 8]]` is the list 5 7 8, with groups that start at 0, 1, 1.
 */
export class IntGroups {
  readonly #starts: Int32Array;
  readonly #members: Int32Array;

  /**
   * `groups[n]` is the group of the n-th member, 0 to `count` − 1; `memberAt(n)` the member, called once for each n,
   * ascending.
   */
  constructor(count: number, groups: Int32Array, memberAt: (n: number) => number) {
    const starts = new Int32Array(count + 1);
    for (let n = 0; n < groups.length; n++) {
      const next = (groups[n] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let group = 1; group <= count; group++)
      starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
    const next = starts.slice();
    const members = new Int32Array(groups.length);
    for (let n = 0; n < groups.length; n++) {
      const group = groups[n] ?? 0;
      const index = next[group] ?? 0;
      members[index] = memberAt(n);
      next[group] = index + 1;
    }
    this.#starts = starts;
    this.#members = members;
  }

  /** The members of a group; none where there is no such group. */
  of(group: number | undefined): Int32Array {
    return group === undefined ? none : this.#members.subarray(this.#starts[group], this.#starts[group + 1]);
  }

  sizeOf(group: number): number {
    return (this.#starts[group + 1] ?? 0) - (this.#starts[group] ?? 0);
  }

  /** The index of a group's first member in the list of all; the group ends where the next one begins. */
  startOf(group: number): number {
    return this.#starts[group] ?? 0;
  }

  memberAt(index: number): number {
    return this.#members[index] ?? 0;
  }
}

const none = new Int32Array();
