import type { Entry } from './schema';

/** The sources beside the documents that an entry's sentences come from, by id, each once and in their order. */
export function citedSources({ cause, remedy, disputes, documents }: Entry): string[] {
  const own = new Set(documents.map(({ id }) => id));
  const readings = disputes.flatMap((dispute) => dispute.readings.map(({ document }) => document));
  const cited = [cause.source, ...remedy.map(({ source }) => source), ...readings];
  return [...new Set(cited)].filter((id) => id !== undefined && !own.has(id)) as string[];
}
