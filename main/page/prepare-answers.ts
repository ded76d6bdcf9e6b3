/**
 * Loads what the page will be answered with: what Node makes requests and answers of, and the catalog. Call it once the
 * page is asked for. Chromium's own processes are still starting then, and later the page would wait for it.
 */
export function prepareAnswers(): void {
  new Response(null);
  void import('errdesk:catalog-text');
}
