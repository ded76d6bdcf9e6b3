import { identityOf } from '../../catalog/identity';
import type { Text } from '../../catalog/schema';
import type { MatchKind } from '../../catalog/search/compose';
import type { Hit } from '../../catalog/search/search';
import { entryLine } from '../entry-text';
import { answerLines } from '../json-lines';
import type { Arguments } from '../options';
import { type Page, pageFor } from '../page';
import { BadUse } from '../problem';
import { readText } from '../read-text';
import type { CommandContext, ExitCode } from '../world';

/** `search QUERY [--json]`, `search --jsonl FILE` */
export async function runSearch(
  context: CommandContext,
  { words, json, jsonl }: Arguments,
): Promise<ExitCode> {
  const { world, knowledge, language } = context;
  if (jsonl !== undefined) {
    const text = await readText(context, jsonl);
    const search = knowledge.search();
    return answerLines(context, text, 'query', (query) => ({ results: search(query).map(asContract) }));
  }
  const query = words.join(' ').trim();
  if (query === '') {
    throw new BadUse({
      zh: '请写出要找的内容，例如 errdesk search 摄像头 占用。',
      en: 'Give something to look for, for example errdesk search camera occupied.',
    });
  }
  const hits = knowledge.search()(query);
  if (json) await world.out(`${JSON.stringify(hits.map(asContract), null, 2)}\n`);
  else if (hits.length > 0) await world.out(`${listText(pageFor(context), hits).join('\n')}\n`);
  if (hits.length === 0) world.err(`errdesk: ${nothingFound(query)[language]}\n`);
  return hits.length > 0 ? 0 : 1;
}

function asContract({ entry, match }: Hit) {
  return { ...identityOf(entry), match };
}

const headings: Record<MatchKind, Text> = {
  exact: { zh: '完全一致', en: 'Exact' },
  word: { zh: '包含所查内容', en: 'With these words' },
  fuzzy: { zh: '相近', en: 'Similar' },
};
/** Further hits are only counted: nobody reads a list of hundreds in a terminal. */
const mostShown = 25;

function listText(page: Page, hits: readonly Hit[]): string[] {
  const { language } = page;
  const shown = hits.slice(0, mostShown);
  const lines = shown.flatMap(({ entry, match }, at) => [
    ...(shown[at - 1]?.match === match ? [] : [page.style('quiet', headings[match][language])]),
    ...entryLine(page, entry),
  ]);
  const rest = hits.length - shown.length;
  if (rest === 0) return lines;
  const more =
    language === 'zh'
      ? `另有 ${rest} 条；加上别的词可以缩小范围。`
      : `and ${rest} more; another word narrows them down.`;
  return [...lines, page.style('quiet', more)];
}

export function nothingFound(query: string): Text {
  return {
    zh: `没有找到“${query}”。请换个说法或少写几个词；也可以直接查错误码。`,
    en: `Nothing was found for "${query}". Use other words or fewer of them, or look for the code itself.`,
  };
}
