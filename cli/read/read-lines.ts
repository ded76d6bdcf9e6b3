import type { z } from 'zod';
import { BadUse } from '../problem';

/** Every line of a file of JSON objects. Throws BadUse for the first one that is not as it must be. */
export function readLines<T>(text: string, schema: z.ZodType<T>, file: string): T[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const read = schema.safeParse(parsed(line));
    if (read.success) return [read.data];
    const where = read.error.issues[0]?.path.join('.') ?? '';
    throw new BadUse({
      zh: `${file} 第 ${at + 1} 行不合格式${where && `（${where}）`}。`,
      en: `${file}, line ${at + 1}, is not as it must be${where && ` (${where})`}.`,
    });
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
