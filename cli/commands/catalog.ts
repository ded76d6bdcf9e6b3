import type { NeighbourCode } from '../../catalog/pack/codes';
import type { Entry } from '../../catalog/schema';
import type { Arguments } from '../options';
import { BadUse } from '../problem';
import { sdkOf } from '../sdk';
import { hang, pad, widthOf } from '../text/layout';
import { otherLine } from '../text/other-text';
import { type Page, pageFor } from '../text/page';
import type { CommandContext, ExitCode, Knowledge } from '../world';

/** `catalog [--sdk ID] [--json]`: every entry, or all of one SDK; or the codes of somebody else that no entry explains. */
export async function runCatalog(context: CommandContext, args: Arguments): Promise<ExitCode> {
  if (args.words.length > 0) {
    throw new BadUse({
      zh: 'catalog 列出全部条目，后面不带参数。要查找请用 errdesk search。',
      en: 'catalog lists every entry and takes no words. To look for some, use errdesk search.',
    });
  }
  const { catalog, packs, neighbours, lookup } = context.knowledge;
  const scope = sdkOf(context.knowledge, args.sdk);
  const page = pageFor(context);
  const entries = catalog.entries.filter(({ sdk }) => scope === undefined || sdk === scope);
  const isListed = ({ pack, id }: NeighbourCode) => pack === scope && !lookup().byId(id);
  const codes = scope === undefined ? [] : neighbours().all.codes.filter(isListed);
  const sdks = packs.sdks.map(({ id }) => id).filter((id) => scope === undefined || id === scope);
  const text = args.json
    ? JSON.stringify([...entries, ...codes], null, 2)
    : [...sdks.flatMap((id) => list(page, id, entries)), ...listOthers(page, neighbours, codes)].join('\n');
  await context.world.out(`${text}\n`);
  return 0;
}

function listOthers(
  page: Page,
  neighbours: Knowledge['neighbours'],
  codes: readonly NeighbourCode[],
): string[] {
  const lists = [...new Set(codes.flatMap((code) => neighbours().listOf(code) ?? []))];
  return lists.flatMap(({ pack, id, title }) => {
    const listed = codes.filter((code) => code.list === id);
    const heading = `${page.packs.titleOf(pack)[page.language]} · ${title[page.language]} (${listed.length})`;
    return [page.style('strong', heading), ...listed.flatMap((code) => otherLine(page, [code])), ''];
  });
}

function list(page: Page, sdk: string, entries: readonly Entry[]): string[] {
  const listed = entries.filter((entry) => entry.sdk === sdk);
  const lines = listed.flatMap(({ code, symbol, title }) => {
    const name = code ?? symbol ?? '';
    return hang(`  ${pad(name, 10)}${widthOf(name) >= 10 ? ' ' : ''}`, title[page.language], page.columns);
  });
  return [page.style('strong', `${page.packs.titleOf(sdk)[page.language]} (${listed.length})`), ...lines, ''];
}
