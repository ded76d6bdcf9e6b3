/** Whole numbers in groups: those of a group stand together, in the order of their coming. */
export class IntGroups {
  readonly #starts: Int32Array;
  readonly #members: Int32Array;

  /** `groups[n]` is the group of the n-th member, below `count`; `memberAt` says which member that is, asked from 0 on. */
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
      const place = next[group] ?? 0;
      members[place] = memberAt(n);
      next[group] = place + 1;
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

  /** Where a group begins among all members; it ends where the next one begins. */
  startOf(group: number): number {
    return this.#starts[group] ?? 0;
  }

  memberAt(place: number): number {
    return this.#members[place] ?? 0;
  }
}

const none = new Int32Array();
