import type { FullPack, Pack, Text } from '../schema';
import type { Source } from '../source';
import { placeOf } from '../whole-source';

type Document = FullPack['documents'][number];
type PackSource = FullPack['sources'][number];

/** Names of packs and documents, by id. Where no pack gives a name, it is the id itself. */
export interface KnownPacks {
  /** The SDKs that Errdesk explains, in their order. */
  readonly sdks: readonly FullPack[];
  full(sdk: string): FullPack | undefined;
  /** Whether it is a neighbour that is explained. */
  isBeside(pack: string): boolean;
  /** Of an SDK, and of a neighbour: whose it is. */
  titleOf(pack: string): Text;
  /** The same where there is little room. */
  shortOf(pack: string): Text;
  /** The id of the vendor, where it has SDKs among these. */
  vendorOf(pack: string): string | undefined;
  /** Of a document, and of a source that a sentence cites. */
  documentTitleOf(document: string): Text;
  documentShortOf(document: string): string;
  /** Where something cited was read, and when: of a document only if its pack says both. */
  placeOf(id: string): Source | undefined;
  /** The page of a document or a source, where it has one. */
  pageOf(document: string): string | undefined;
}

export function knownPacks(packs: readonly Pack[]): KnownPacks {
  const sdks = packs.filter((pack) => pack.kind === 'full');
  const byId = new Map(sdks.map((pack) => [pack.id, pack]));
  const all = new Map(packs.map((pack) => [pack.id, pack]));
  const documents = new Map<string, Document>(
    sdks.flatMap((pack) => pack.documents.map((document) => [document.id, document] as const)),
  );
  const sources = new Map<string, PackSource>(
    sdks.flatMap((pack) => pack.sources.map((source) => [source.id, source] as const)),
  );
  const cited = (id: string) => documents.get(id) ?? sources.get(id);
  const plain = (id: string): Text => ({ zh: id, en: id });
  return {
    sdks,
    full: (sdk) => byId.get(sdk),
    isBeside: (pack) => byId.get(pack)?.beside !== undefined,
    titleOf: (id) => all.get(id)?.names.title ?? plain(id),
    shortOf: (id) => all.get(id)?.names.short ?? all.get(id)?.names.title ?? plain(id),
    vendorOf: (id) => all.get(id)?.vendor?.id,
    documentTitleOf: (document) => cited(document)?.title ?? plain(document),
    documentShortOf: (document) => documents.get(document)?.short ?? document,
    placeOf: (id) => placeOf(cited(id) ?? {}),
    pageOf: (document) => cited(document)?.page,
  };
}
