/** What a page of ours may load and do: what is listed, and nothing else. */
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
} as const;

/** The development server puts scripts and styles into the page, and speaks to it over a socket. */
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
