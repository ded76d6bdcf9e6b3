/** What a page may load and do. Everything else is denied. */
const production = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  // Without what a sandbox may allow besides: dialogs and printing by the page, windows, forms, downloads, leaving.
  // Frames of the page inherit it.
  sandbox: 'allow-scripts allow-same-origin',
} as const;

/** The development server injects scripts and styles into the page and uses a web socket. */
function development(server: string) {
  return {
    ...production,
    'script-src': "'self' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    'connect-src': `${server} ${server.replace(/^http/, 'ws')}`,
  };
}

/** The Content-Security-Policy of our pages. `devServer` is an origin. */
export function contentPolicy(devServer?: string): string {
  const rules = devServer === undefined ? production : development(devServer);
  return Object.entries(rules)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
