import { catalog } from 'errdesk:catalog';
import { knownPacks } from '../catalog/pack/known-packs';
import { createLookup, type Lookup } from '../catalog/search/lookup';
import { createSearch, type Search } from '../catalog/search/search';
import { createTriage, type TriagePaste } from '../catalog/triage/triage';
import { runCommandLine } from './command-line';
import { processWorld } from './process-world';

let lookup: Lookup | undefined;
let search: Search | undefined;
let triage: TriagePaste | undefined;

process.exitCode = await runCommandLine(process.argv.slice(2), processWorld(), {
  catalog,
  packs: knownPacks(catalog.packs),
  lookup: () => (lookup ??= createLookup(catalog)),
  search: () => (search ??= createSearch(catalog)),
  triage: () => (triage ??= createTriage(catalog)),
});
