import type { Span } from '../result';

/** A value that a text states for something that calls take. Spans are those of the view. */
export interface StatedValue extends Span {
  /** The id of what it is a value of. */
  readonly parameter: string;
  /** As it was written, with full-width and invisible signs, without quotes. */
  readonly text: string;
  /** `quoted`: between quotes, so a string in code. `nothing`: null, undefined and the like, as a word of code. */
  readonly form: 'quoted' | 'number' | 'word' | 'nothing';
  /**
   * Where it stands: behind a colon as a field of an object has it, behind an equals sign, in the brackets of a call,
   * in a cell of a table, or in a sentence.
   */
  readonly place: 'field' | 'assigned' | 'call' | 'cell' | 'prose';
  /** Where the whole statement begins: its name. */
  readonly from: number;
}

/** A value as it is read, before it is known what of. */
export type ReadValue = Pick<StatedValue, 'start' | 'end' | 'text' | 'form'>;
