import { identityOf } from '../../catalog/identity';
import type { NeighbourCode } from '../../catalog/pack/codes';
import type { Text } from '../../catalog/schema';
import type { MatchKind } from '../../catalog/search/compose';
import type { Hit } from '../../catalog/search/search';
import type { Symptom } from '../../catalog/symptom-schema';
import { answerLines } from '../json-lines';
import type { Arguments } from '../options';
import { BadUse } from '../problem';
import { readText } from '../read/read-text';
import { entryLine } from '../text/entry-text';
import { hang, pad } from '../text/layout';
import { otherLine } from '../text/other-text';
import { type Page, pageFor } from '../text/page';
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
    const told = knowledge.symptoms();
    return answerLines(context, text, 'query', (query) => ({
      results: search(query).map(asContract),
      symptoms: told(query).map(({ id, title }) => ({ id, title })),
    }));
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
  const others = json ? [] : knowledge.neighbours().search(query);
  const symptoms = json ? [] : knowledge.symptoms()(query);
  const count = hits.length + others.length + symptoms.length;
  if (!json && count > 0)
    await world.out(`${forPerson(pageFor(context), { symptoms, hits, others }).join('\n')}\n`);
  if (count === 0) world.err(`errdesk: ${nothingFound(query)[language]}\n`);
  return count > 0 ? 0 : 1;
}

interface Found {
  symptoms: readonly Symptom[];
  hits: readonly Hit[];
  others: readonly NeighbourCode[];
}

function forPerson(page: Page, { symptoms, hits, others }: Found): string[] {
  const parts = [symptomsText(page, symptoms), listText(page, hits), othersText(page, others)];
  return parts.filter(({ length }) => length > 0).flatMap((part, at) => (at === 0 ? part : ['', ...part]));
}

/** Troubles without a code: a paste that tells one is answered from their playbook. */
function symptomsText(page: Page, symptoms: readonly Symptom[]): string[] {
  if (symptoms.length === 0) return [];
  const { language, columns } = page;
  const heading = page.style('quiet', symptomsHeading[language]);
  return [
    heading,
    ...symptoms.flatMap(({ id, title }) => hang(`  ${pad(id, 20)}`, title[language], columns)),
  ];
}

function asContract({ entry, match }: Hit) {
  return { ...identityOf(entry), match };
}

const headings: Record<MatchKind, Text> = {
  exact: { zh: '完全一致', en: 'Exact' },
  word: { zh: '包含所查内容', en: 'With these words' },
  fuzzy: { zh: '相近', en: 'Similar' },
};
const symptomsHeading: Text = { zh: '没有错误码的故障', en: 'Troubles without a code' };
const othersHeading: Text = { zh: '别家的错误码，不在本目录里', en: 'Codes of others, not in this catalog' };
/** Further hits are only counted: nobody reads a list of hundreds in a terminal. */
const mostShown = 25;

function listText(page: Page, hits: readonly Hit[]): string[] {
  const { language } = page;
  const shown = hits.slice(0, mostShown);
  const lines = shown.flatMap(({ entry, match }, at) => [
    ...(shown[at - 1]?.match === match ? [] : [page.style('quiet', headings[match][language])]),
    ...entryLine(page, entry),
  ]);
  return [...lines, ...moreText(page, hits.length - shown.length)];
}

function othersText(page: Page, others: readonly NeighbourCode[]): string[] {
  if (others.length === 0) return [];
  const lines = others.slice(0, mostShown).flatMap((code) => otherLine(page, [code]));
  const heading = page.style('quiet', othersHeading[page.language]);
  return [heading, ...lines, ...moreText(page, others.length - mostShown)];
}

function moreText({ language, style }: Page, rest: number): string[] {
  if (rest <= 0) return [];
  const more =
    language === 'zh'
      ? `另有 ${rest} 条；加上别的词可以缩小范围。`
      : `and ${rest} more; another word narrows them down.`;
  return [style('quiet', more)];
}

export function nothingFound(query: string): Text {
  return {
    zh: `没有找到“${query}”。请换个说法或少写几个词；也可以直接查错误码。`,
    en: `Nothing was found for "${query}". Use other words or fewer of them, or look for the code itself.`,
  };
}
