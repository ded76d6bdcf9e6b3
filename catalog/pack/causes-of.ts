import type { z } from 'zod';
import {
  conceptsFileSchema,
  type KnownCause,
  type KnownCauses,
  knownCausesFileSchema,
  noKnownCauses,
  suspectsFileSchema,
  troublesFileSchema,
} from './known-causes';

/** What the files of `causes` say together. `read`: a file by a schema, undefined where it does not fit. */
export function causesOf<File extends { path: string }>(
  files: readonly File[],
  read: <T extends z.ZodType>(schema: T, file: File) => z.infer<T> | undefined,
): KnownCauses {
  let { concepts, suspects, troubles } = noKnownCauses;
  const causes: KnownCause[] = [];
  for (const file of files) {
    const name = file.path.split('/').at(-1);
    if (name === 'concepts.yaml') concepts = read(conceptsFileSchema, file)?.concepts ?? concepts;
    else if (name === 'suspects.yaml') suspects = read(suspectsFileSchema, file)?.suspects ?? suspects;
    else if (name === 'troubles.yaml') troubles = read(troublesFileSchema, file)?.troubles ?? troubles;
    else causes.push(...(read(knownCausesFileSchema, file)?.causes ?? []));
  }
  return { concepts, suspects, troubles, causes };
}
