/** A kind of text whose codes are examples, rules or counts of nothing: nobody reports that one came up. */
export interface Genre {
  readonly id:
    | 'manual'
    | 'test-plan'
    | 'passed-tests'
    | 'advert'
    | 'made-up'
    | 'checklist'
    | 'release-note'
    | 'translation'
    | 'notes'
    | 'nothing-counted'
    | 'acceptance'
    | 'how-to'
    | 'wish'
    | 'answered'
    | 'choice'
    | 'doc-comment'
    | 'slide'
    | 'decided'
    | 'strings'
    | 'remark'
    | 'changes'
    | 'commit'
    | 'proposal'
    | 'article';
  /** Tried on the whole text; each must fit. */
  readonly all: readonly RegExp[];
  /** Texts with the codes of it in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** A number that could be a code. */
export const code = String.raw`(?<![\w.:])-?\d{3,8}(?![\w:])`;
