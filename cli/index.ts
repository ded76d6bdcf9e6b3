import { catalog } from 'errdesk:catalog';
import { text as neighboursText } from 'errdesk:catalog-neighbours-text';
import { knownPacks } from '../catalog/pack/known-packs';
import { createLookup, type Lookup } from '../catalog/search/lookup';
import { createSearch, type Search } from '../catalog/search/search';
import { createTriage, type TriagePaste } from '../catalog/triage/triage';
import { runCommandLine } from './command-line';
import { type OtherCodes, otherCodes } from './other-codes';
import { processWorld } from './process-world';

let lookup: Lookup | undefined;
let search: Search | undefined;
let triage: TriagePaste | undefined;
let others: OtherCodes | undefined;

const neighbours = () => (others ??= otherCodes(JSON.parse(neighboursText), catalog));

process.exitCode = await runCommandLine(process.argv.slice(2), processWorld(), {
  catalog,
  packs: knownPacks(catalog.packs),
  lookup: () => (lookup ??= createLookup(catalog)),
  search: () => (search ??= createSearch(catalog)),
  triage: () => (triage ??= createTriage(catalog, neighbours().all)),
  neighbours,
});
