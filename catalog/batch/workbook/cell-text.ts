import { scanXml } from './scan-xml';

/** Signs that XML cannot hold are written as `_x000D_`; what only looks like that has its `_` written so. */
const escaped = /_x([0-9A-F]{4})_/gi;

/** Signs that no text has, which would make a file of what was read no text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const silent = /[\0-\x08\x0b\x0c\x0e-\x1f]/g;

export const cellText = (written: string) =>
  written.includes('_x')
    ? written
        .replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replace(silent, '')
    : written;

/**
 * The texts that a workbook keeps in one place, in their order. How a text is to be spoken, which Japanese ones have
 * beside them, is none of it. Undefined where they cannot be read.
 */
export function sharedTexts(xml: string): string[] | undefined {
  const texts: string[] = [];
  const collect = new TextCollector('si', (text) => texts.push(text));
  return scanXml(xml, collect) ? texts : undefined;
}

/** Collects the runs of text inside of each element of a name. */
export class TextCollector {
  readonly #outer: string;
  readonly #told: (text: string) => void;
  #written = '';
  #isText = false;
  #isSpoken = false;

  constructor(outer: string, told: (text: string) => void) {
    this.#outer = outer;
    this.#told = told;
  }

  open(name: string): void {
    if (name === this.#outer) this.#written = '';
    else if (name === 'rPh') this.#isSpoken = true;
    else if (name === 't') this.#isText = !this.#isSpoken;
  }

  close(name: string): void {
    if (name === this.#outer) this.#told(cellText(this.#written));
    else if (name === 'rPh') this.#isSpoken = false;
    else if (name === 't') this.#isText = false;
  }

  text(text: string): void {
    if (this.#isText) this.#written += text;
  }
}
