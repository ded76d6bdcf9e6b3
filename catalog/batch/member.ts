import type { LeftOutReason } from './left-out';

/** Below that size in bytes nothing is called a bomb. */
const harmless = 1024 * 1024;

/** A file that is being unpacked, chunk by chunk, and given up where it becomes too much. */
export class Member {
  readonly name: string;
  readonly #most: { size: number; ratio: number; packed: number };
  #chunks: Uint8Array[] = [];
  #stopped: LeftOutReason | undefined;
  size = 0;
  isWhole = false;

  /** @param most how large it may become, and how many times larger than what it was packed in */
  constructor(name: string, most: { size: number; ratio: number; packed: number }) {
    this.name = name;
    this.#most = most;
  }

  /** Why it was given up. */
  get stopped(): LeftOutReason | undefined {
    return this.#stopped;
  }

  add(chunk: Uint8Array, isLast: boolean): void {
    const { size, ratio, packed } = this.#most;
    this.size += chunk.length;
    if (this.size > harmless && this.size > ratio * packed) this.stop('bomb');
    else if (this.size > size) this.stop('too-large');
    else this.#chunks.push(chunk);
    if (isLast) this.isWhole = true;
  }

  stop(why: LeftOutReason): void {
    this.#stopped ??= why;
    this.#chunks = [];
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.#chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}
