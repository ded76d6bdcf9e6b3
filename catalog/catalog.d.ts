/** The catalog compiled from `catalog/data` at build time, see scripts/catalog-plugin.ts. */
declare module 'errdesk:catalog' {
  export const catalog: import('./schema').Catalog;
}

/** The same as texts, as `partsOf` in parts.ts makes them. */
declare module 'errdesk:catalog-text' {
  export const parts: readonly string[];
}

/** The body of a bundled template, as it stands in its file. */
declare module '*.liquid?raw' {
  const body: string;

  // biome-ignore lint/style/noDefaultExport: what is imported raw has no other name.
  export { body as default };
}
