import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { knownPacks } from '../catalog/pack/known-packs';
import { createLookup, type Lookup } from '../catalog/search/lookup';
import { createSearch, type Search } from '../catalog/search/search';
import type { RedactedTriage } from '../catalog/triage/result';
import { createTriage } from '../catalog/triage/triage';
import { runCommandLine } from './command-line';
import { processWorld } from './process-world';

let lookup: Lookup | undefined;
let search: Search | undefined;
let triage: ((raw: string) => RedactedTriage) | undefined;

process.exitCode = await runCommandLine(process.argv.slice(2), processWorld(), {
  catalog,
  packs: knownPacks(catalog.packs),
  lookup: () => (lookup ??= createLookup(catalog)),
  search: () => (search ??= createSearch(catalog)),
  triage: () => (triage ??= createTriage(catalog, neighbours)),
});
