import { z } from 'zod';

/** A package whose codes a script can read, a public page, or both; and when it was read. */
export const sourceShape = {
  /** A published package, and the file in it that states them. */
  package: z.string().min(1).exactOptional(),
  version: z.string().min(1).exactOptional(),
  file: z.string().min(1).exactOptional(),
  /** A public page or file, alone or beside the package. */
  page: z.url().exactOptional(),
  read: z.iso.date(),
};

const anySource = z.strictObject(sourceShape);
/** Public material of a vendor: where it is, and when it was read. */
export type Source = z.infer<typeof anySource>;

export const wholeSource = 'a package with version and file, or a page';

/** Where it was read, in one line: the file of a package, else the page. */
export function sourceName({ package: name, version, file, page }: Source): string {
  return name === undefined ? [page, file].filter(Boolean).join(' › ') : `${name} ${version} › ${file}`;
}
