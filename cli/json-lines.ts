import type { Text } from '../catalog/schema';
import type { CommandContext, ExitCode } from './world';

/** A line of a file of JSON objects, or its error. */
type Line<Value> = { ok: true; id: unknown; value: Value } | { ok: false; problem: Text };

/**
 * Answers a file of JSON objects, one per line. Each answer is one line, with `id` first. An invalid line is reported
 * by its number and sets the exit code; the others are still answered.
 */
export async function answerLines(
  { world, language }: CommandContext,
  text: string,
  field: string,
  answer: (value: string) => object,
): Promise<ExitCode> {
  let bad = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line, field);
    if (!read.ok) {
      bad = true;
      const position = language === 'zh' ? `第 ${index + 1} 行` : `line ${index + 1}`;
      world.err(`errdesk: ${position}${language === 'zh' ? '：' : ': '}${read.problem[language]}\n`);
      continue;
    }
    const wanted = await world.out(`${JSON.stringify({ id: read.id, ...answer(read.value) })}\n`);
    if (!wanted) break;
  }
  return bad ? 2 : 0;
}

function readLine(line: string, field: string): Line<string> {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    return {
      ok: false,
      problem: {
        zh: '不是 JSON。请把它改成一个完整的 JSON 对象，写在一行里。',
        en: 'is not JSON. Make it one whole JSON object on one line.',
      },
    };
  }
  const object = typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : {};
  const value = object[field];
  if (typeof value === 'string') return { ok: true, id: object['id'] ?? null, value };
  return {
    ok: false,
    problem: {
      zh: `缺少文本字段 "${field}"。请写成 {"id": …, "${field}": "…"}。`,
      en: `has no text "${field}". Write it as {"id": …, "${field}": "…"}.`,
    },
  };
}
