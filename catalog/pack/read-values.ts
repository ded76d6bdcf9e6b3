import { type DataFile, type Report, read } from './read-file';
import { checksFileSchema, checksOfPack, parametersFileSchema, type ValueKnowledge } from './value-checks';

/** The folder of what values are called, and of what must hold of them whatever the SDK. */
export const valuesFolder = 'values';

export type OfValues = Pick<ValueKnowledge, 'checks' | 'waits' | 'courses'>;

export const isOfValues = ({ path }: DataFile): boolean => /^[^/]+\/checks\.yaml$/.test(path);

/** What must hold of values, at the entries of a pack. */
export function ofValues(pack: string, files: readonly DataFile[], report: Report): OfValues {
  const found = files.filter(isOfValues).flatMap((file) => read(checksFileSchema, file, report) ?? []);
  const own = found.map((file) => checksOfPack(pack, file));
  return {
    checks: own.flatMap(({ checks }) => checks),
    waits: own.flatMap(({ waits }) => waits),
    courses: own.flatMap(({ courses }) => courses),
  };
}

/** What values are called, and what must hold of them whatever the SDK. */
export function readValues(files: readonly DataFile[], report: Report): ValueKnowledge {
  const isParameters = ({ path }: DataFile) => path === `${valuesFolder}/parameters.yaml`;
  const rest = files.filter((file) => !isParameters(file));
  const own = rest.flatMap((file) => read(checksFileSchema, file, report) ?? []);
  return {
    parameters: files
      .filter(isParameters)
      .flatMap((file) => read(parametersFileSchema, file, report)?.parameters ?? []),
    checks: own.flatMap(({ checks }) => checks),
    waits: own.flatMap(({ waits }) => waits),
    courses: own.flatMap(({ courses }) => courses),
  };
}
