import type { Concept } from '../../lexicon/lexicon';
import type { NeighbourCode } from '../../pack/codes';
import type { Entry, Text } from '../../schema';
import { anyTrouble } from '../retrieval/sayings';
import { saidIn } from '../words/concepts';

/** Calls are what every product of the trade is for. */
const withoutCalls = (said: ReadonlySet<Concept>): ReadonlySet<Concept> =>
  new Set([...said].filter((concept) => concept !== 'call'));

/** With its sign. */
const shortest = 4;

/** Tells by what is said beside a number whether it is ours or an explained neighbour's, where both print it. */
export class ToldNumbers {
  private readonly ours = new Map<string, Entry[]>();
  private readonly known = new Map<Text, ReadonlySet<Concept>>();

  constructor(
    entries: readonly Entry[],
    /** Whether a pack explains its codes, so that its titles are ours. */
    readonly isExplained: (pack: string) => boolean,
  ) {
    for (const entry of entries)
      if (entry.code !== undefined) this.ours.set(entry.code, [...(this.ours.get(entry.code) ?? []), entry]);
  }

  /** Whether what is said is what the neighbour's code is about, and nothing of ours with the number is. */
  tells({ pack, code, title }: NeighbourCode, ask: () => ReadonlySet<Concept>): boolean {
    if (code === undefined || code.length < shortest || !this.isExplained(pack)) return false;
    const own = this.ours.get(code) ?? [];
    const said = own.length > 0 ? withoutCalls(ask()) : ask();
    return this.isAbout(title, said) && !own.some((entry) => this.isAbout(entry.title, said));
  }

  /** Whether one of ours has a number. */
  isOurs(code: string | undefined): boolean {
    return code !== undefined && this.ours.has(code);
  }

  /** Whether anything that is said is what a title is about. */
  isAbout(title: Text, said: ReadonlySet<Concept>): boolean {
    const known =
      this.known.get(title) ??
      new Set([...saidIn(`${title.zh}\n${title.en}`)].filter((concept) => !anyTrouble.has(concept)));
    this.known.set(title, known);
    return [...known].some((concept) => said.has(concept));
  }
}
