/** Words of both languages that mean one thing. */
interface Words {
  /** Apart by blanks. */
  readonly zh: string;
  /** Apart by commas, in lower case; a star leaves the end open. */
  readonly en: string;
}
export type Lexicon = Readonly<Record<string, Words>>;
