import type { FullPack, Pack, Text } from '../schema';

type Document = FullPack['documents'][number];

/** Names of packs and documents, by id. Where no pack gives a name, it is the id itself. */
export interface KnownPacks {
  /** The SDKs that Errdesk explains, in their order. */
  readonly sdks: readonly FullPack[];
  full(sdk: string): FullPack | undefined;
  titleOf(sdk: string): Text;
  documentTitleOf(document: string): Text;
  documentShortOf(document: string): string;
}

export function knownPacks(packs: readonly Pack[]): KnownPacks {
  const sdks = packs.filter((pack) => pack.kind === 'full');
  const byId = new Map(sdks.map((pack) => [pack.id, pack]));
  const documents = new Map<string, Document>(
    sdks.flatMap((pack) => pack.documents.map((document) => [document.id, document] as const)),
  );
  const plain = (id: string): Text => ({ zh: id, en: id });
  return {
    sdks,
    full: (sdk) => byId.get(sdk),
    titleOf: (sdk) => byId.get(sdk)?.names.title ?? plain(sdk),
    documentTitleOf: (document) => documents.get(document)?.title ?? plain(document),
    documentShortOf: (document) => documents.get(document)?.short ?? document,
  };
}
