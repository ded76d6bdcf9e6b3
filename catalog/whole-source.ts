import type { Source } from './source';

/** A package says which version and which file of it; otherwise there is a page. */
export function isWhole({ package: name, version, file, page }: Omit<Source, 'read'>): boolean {
  return page !== undefined || Boolean(name && version && file);
}

/** Where something was read, and when; undefined where it does not say both. */
export function placeOf(stated: Partial<Source>): Source | undefined {
  const { read } = stated;
  return read !== undefined && isWhole(stated) ? { ...stated, read } : undefined;
}
