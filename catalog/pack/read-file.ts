import type { z } from 'zod';

/** A data file as read: its path below `catalog/packs`, and what its YAML says. */
export interface DataFile {
  path: string;
  content: unknown;
  /** Why it is no YAML, if it is none. */
  unreadable?: string;
}

export type Report = (path: string, problem: string) => void;

/** What a data file says; undefined, and reported, where it has another shape. */
export function read<T extends z.ZodType>(
  schema: T,
  { path, content, unreadable }: DataFile,
  report: Report,
): z.infer<T> | undefined {
  if (unreadable) return undefined;
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) report(path, `${issue.path.join('.')}: ${issue.message}`);
  return undefined;
}
