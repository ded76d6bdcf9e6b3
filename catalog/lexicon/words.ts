/** Words of both languages that mean one thing. */
interface Words {
  /** Separated by blanks. */
  readonly zh: string;
  /** Separated by commas, in lower case; a star at the end lets the word go on. */
  readonly en: string;
}
export type Lexicon = Readonly<Record<string, Words>>;
