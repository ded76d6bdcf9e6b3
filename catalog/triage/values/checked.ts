import type { Span } from '../result';
import type { Written } from './find-values';

/** A text with what is known of it. Spans are those of the view. */
export interface Checked extends Written {
  /** Where the errors stand, by ascending start. */
  readonly errors: readonly Span[];
  readonly isSecret: (span: Span) => boolean;
  readonly inPaste: (span: Span) => Span;
}
