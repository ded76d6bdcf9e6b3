/// <reference types="electron-vite/node" />

/** What is bundled, and the licence of each: made at build time, see scripts/licences-plugin.ts. */
declare module 'errdesk:licences' {
  export const licences: import('../bridge/contract').Value<'app.licences'>;
}
