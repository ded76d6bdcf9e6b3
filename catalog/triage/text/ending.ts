/**
 * A pattern that ends in `$`, tried at the end of a text alone and backwards from there. As it stands it would be tried
 * from each offset of the text, and nearly always in vain.
 */
export class Ending {
  private readonly backwards: RegExp;

  constructor(pattern: RegExp) {
    this.backwards = new RegExp(`(?<=${pattern.source})`, `${pattern.flags}y`);
  }

  /** Whether a text ends so. */
  test(text: string): boolean {
    this.backwards.lastIndex = text.length;
    return this.backwards.test(text);
  }
}
