/** Functions that every process has though the language does not: those that the catalog uses. */

declare class TextDecoder {
  constructor(label: 'utf-8', options: { ignoreBOM: true });
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Throws where the text is no Base64. */
declare function atob(text: string): string;
