import { request } from '../bridge';
import { neighbourTexts } from '../state/neighbours';
import { readParts } from '../state/read-catalog';
import CatalogWorker from './catalog-worker?worker';
import { createEngine, type SearchEngine } from './create-engine';

let engine: SearchEngine | undefined;

/** The engine of this window, started when it is first asked for. */
export function searchEngine(): SearchEngine {
  engine ??= createEngine(new CatalogWorker(), (take) => readParts(request, take), neighbourTexts);
  return engine;
}
