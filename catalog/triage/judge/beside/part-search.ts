import type { Entry } from '../../../schema';
import type { Asked, WordHit, WordSearch } from '../../retrieval/search-words';
import type { Part } from './parts-beside';

/** How entries answer a part. */
interface Answer {
  readonly asked: Asked;
  readonly hits: readonly WordHit[];
}

type Words = Pick<Part, 'text' | 'ignored'>;

/** The search by the words beside the numbers of one paste. A log has the same beside many numbers: it is asked once. */
export class PartSearch {
  private readonly known = new Map<string, Answer>();

  constructor(readonly search: WordSearch) {}

  /** How the entries of some SDKs answer. */
  ofThese(words: Words, sdks: ReadonlySet<string>): Answer {
    return this.answer(words, `of ${[...sdks].join(' ')}`, ({ sdk }) => sdks.has(sdk));
  }

  /** How those of all other SDKs do. */
  ofOthers(words: Words, sdks: ReadonlySet<string>): Answer {
    return this.answer(words, `besides ${[...sdks].join(' ')}`, ({ sdk }) => !sdks.has(sdk));
  }

  /** How those of every SDK do. */
  ofAll(words: Words): Answer {
    return this.answer(words, 'all', () => true);
  }

  private answer({ text, ignored }: Words, whose: string, admits: (entry: Entry) => boolean): Answer {
    const question = [whose, ...ignored.map(({ start, end }) => `${start} ${end}`), text].join('\n');
    const known = this.known.get(question);
    if (known) return known;
    const asked = this.search.ask(text, ignored, admits);
    const answer = { asked, hits: this.search.find(asked) };
    this.known.set(question, answer);
    return answer;
  }
}
