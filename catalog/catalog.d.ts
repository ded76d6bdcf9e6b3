/** The catalog compiled from `catalog/data` at build time, see scripts/catalog-plugin.ts. */
declare module 'errdesk:catalog' {
  export const catalog: import('./schema').Catalog;
}

/** The same as texts, as `partsOf` in parts.ts makes them. */
declare module 'errdesk:catalog-text' {
  export const parts: readonly string[];
}
