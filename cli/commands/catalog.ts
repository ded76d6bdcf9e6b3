import type { Entry } from '../../catalog/schema';
import { hang, pad, widthOf } from '../layout';
import type { Arguments } from '../options';
import { type Page, pageFor } from '../page';
import { BadUse } from '../problem';
import type { CommandContext, ExitCode } from '../world';

/** `catalog [--json]` */
export async function runCatalog(context: CommandContext, args: Arguments): Promise<ExitCode> {
  if (args.words.length > 0) {
    throw new BadUse({
      zh: 'catalog 列出全部条目，后面不带参数。要查找请用 errdesk search。',
      en: 'catalog lists every entry and takes no words. To look for some, use errdesk search.',
    });
  }
  const { catalog, packs } = context.knowledge;
  const page = pageFor(context);
  const text = args.json
    ? JSON.stringify(catalog.entries, null, 2)
    : packs.sdks.flatMap(({ id }) => list(page, id, catalog.entries)).join('\n');
  await context.world.out(`${text}\n`);
  return 0;
}

function list(page: Page, sdk: string, entries: readonly Entry[]): string[] {
  const listed = entries.filter((entry) => entry.sdk === sdk);
  const lines = listed.flatMap(({ code, symbol, title }) => {
    const name = code ?? symbol ?? '';
    return hang(`  ${pad(name, 10)}${widthOf(name) >= 10 ? ' ' : ''}`, title[page.language], page.columns);
  });
  return [page.style('strong', `${page.packs.titleOf(sdk)[page.language]} (${listed.length})`), ...lines, ''];
}
