import type { Entry } from './schema';

/** What identifies an entry, in the shape of the command line's contract. */
export function identityOf({ id, sdk, code, symbol, documents }: Entry) {
  return {
    entry: id,
    sdk,
    code: code ?? null,
    symbol: symbol ?? null,
    documents: documents.map((cited) => cited.id),
  };
}
