/** Functions that every process has though the language does not: those that the catalog uses. */

declare class TextDecoder {
  /** Of an encoding. Throws where there is no such encoding. */
  constructor(label: string, options?: { ignoreBOM?: true; fatal?: true });
  /** Throws where the decoder is fatal and the bytes are not well-formed. */
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Throws where the text is no Base64. */
declare function atob(text: string): string;
