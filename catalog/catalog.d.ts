/** Everything that is known, compiled from `catalog/packs` at build time, see scripts/catalog-plugin.ts. */
declare module 'errdesk:catalog' {
  export const catalog: import('./pack/signs').Knowledge;
}

/** The same of a few entries that stay as they are, from `catalog/packs-for-test`. There in tests alone. */
declare module 'errdesk:test-catalog' {
  export const catalog: import('./pack/signs').Knowledge;
}

/** Other people's codes, from the same packs. Apart from the rest, because it is large and needed later. */
declare module 'errdesk:catalog-neighbours' {
  export const neighbours: import('./pack/codes').Neighbours;
}

/** The same of the packs for tests. There in tests alone. */
declare module 'errdesk:test-catalog-neighbours' {
  export const neighbours: import('./pack/codes').Neighbours;
}

/** `errdesk:catalog` as texts: the catalog as `partsOf` in parts.ts cuts it, and the signs as JSON. */
declare module 'errdesk:catalog-text' {
  export const parts: readonly string[];
  export const signs: string;
}

/** `errdesk:catalog-neighbours` as texts: each the JSON of `Neighbours` with some of the codes. */
declare module 'errdesk:catalog-neighbours-text' {
  export const parts: readonly string[];
}

/** The body of a bundled template, as in its file. */
declare module '*.liquid?raw' {
  const body: string;

  // biome-ignore lint/style/noDefaultExport: what is imported raw has no other name.
  export { body as default };
}

/** A list of words, with blanks between. */
declare module '*.txt?raw' {
  const words: string;

  // biome-ignore lint/style/noDefaultExport: what is imported raw has no other name.
  export { words as default };
}
