/** The catalog compiled from `catalog/data` at build time, see scripts/catalog-plugin.ts. */
declare module 'errdesk:catalog' {
  export const catalog: import('./schema').Catalog;
}
