import type { Entry } from '../../catalog/schema';
import { codeReadings } from '../../catalog/search/code';
import type { Arguments } from '../options';
import { BadUse } from '../problem';
import { sdkOf } from '../sdk';
import { elsewhereTexts, othersTexts } from '../text/elsewhere-text';
import { entryText } from '../text/entry-text';
import { pageFor } from '../text/page';
import { playbookText } from '../text/playbook-text';
import type { CommandContext, ExitCode } from '../world';

/** `explain CODE [--sdk ID]`: ours, and below them other people's. */
export async function runExplain(context: CommandContext, { words, sdk }: Arguments): Promise<ExitCode> {
  const typed = words.join(' ');
  if (typed === '') {
    throw new BadUse({
      zh: '请写出要查的错误码或名称，例如 errdesk explain 70001。',
      en: 'Give the code or name to explain, for example errdesk explain 70001.',
    });
  }
  const scope = sdkOf(context.knowledge, sdk);
  const entries = find(context, typed).filter((entry) => scope === undefined || entry.sdk === scope);
  const isExplained = (id: string) => context.knowledge.lookup().byId(id) !== undefined;
  const others = context.knowledge
    .neighbours()
    .printing(typed)
    .filter(({ id, pack }) => (scope === undefined || pack === scope) && !isExplained(id));
  if (entries.length + others.length === 0) return reportNothing(context, typed, scope);
  const page = pageFor(context);
  const rule = page.style('quiet', '─'.repeat(page.columns));
  const texts = [
    ...entries.map((entry) => [
      ...entryText(page, entry),
      ...playbookText(page, entry, context.knowledge.catalog),
    ]),
    ...(entries.length > 0
      ? elsewhereTexts(page, entries, others)
      : othersTexts(page, others, context.knowledge)),
  ];
  await context.world.out(`${texts.map((lines) => lines.join('\n')).join(`\n\n${rule}\n\n`)}\n`);
  return 0;
}

/** Entries with that code, name or id. Bare hexadecimal counts only if nothing else matches; an added sign never. */
function find({ knowledge }: CommandContext, typed: string): Entry[] {
  const lookup = knowledge.lookup();
  const matches = lookup.byCode(typed);
  const best = matches.filter(({ reading }) => reading <= codeReadings.signDropped);
  const byCode = (
    best.length > 0 ? best : matches.filter(({ reading }) => reading === codeReadings.bareHex)
  ).map(({ entry }) => entry);
  const byId = lookup.byId(typed);
  return [...new Set([...(byId ? [byId] : []), ...byCode, ...lookup.byName(typed)])];
}

/** How many similar entries to name when nothing is found. */
const mostNear = 3;

function reportNothing(
  { world, knowledge, language }: CommandContext,
  typed: string,
  scope: string | undefined,
): ExitCode {
  const query = scope && knowledge.packs.full(scope) ? `sdk:${scope} ${typed}` : typed;
  const near = knowledge
    .search()(query)
    .slice(0, mostNear)
    .map(({ entry }) => `${entry.code ?? entry.symbol} ${entry.title[language]}`);
  const inSdk = scope ? { zh: `${scope} 里`, en: ` in ${scope}` } : { zh: '', en: '' };
  world.err(
    language === 'zh'
      ? `errdesk: ${inSdk.zh}没有收录 ${typed}。${near.length > 0 ? `相近的有：${near.join('；')}。` : '请检查拼写，或用 errdesk search 按关键词查找。'}\n`
      : `errdesk: ${typed} is not known${inSdk.en}. ${near.length > 0 ? `Near it are: ${near.join('; ')}.` : 'Check the spelling, or look for words with errdesk search.'}\n`,
  );
  return 1;
}
