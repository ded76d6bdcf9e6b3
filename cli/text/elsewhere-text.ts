import type { NeighbourCode } from '../../catalog/pack/codes';
import { elsewhereOf, mattersOf } from '../../catalog/same-matter';
import type { Entry, Text } from '../../catalog/schema';
import type { Knowledge } from '../world';
import { type Matter, otherLine, otherText } from './other-text';
import type { Page } from './page';
import { faultText } from './playbook-text';

const phrases = {
  elsewhere: { zh: '别处同号：', en: 'The same number elsewhere:' },
  same: { zh: '同一家厂商的产品，意思一样：', en: 'Products of the same vendor, with the same meaning:' },
  more: { zh: '别家也有：', en: 'Of others, too:' },
} satisfies Record<string, Text>;

/** So many matters are told in full, and so many more in a line each. */
const mostInFull = 3;
const mostLines = 25;

/** Below entries of ours: who else prints it. */
export function elsewhereTexts(
  page: Page,
  entries: readonly Entry[],
  codes: readonly NeighbourCode[],
): string[][] {
  const same = new Set(entries.flatMap((entry) => elsewhereOf(entry, codes, page.packs).same));
  const other = codes.filter((one) => !same.has(one));
  const lines = [
    ...listed(page, phrases.same, mattersOf([...same], page.packs)),
    ...listed(page, phrases.elsewhere, mattersOf(other, page.packs)),
  ];
  return lines.length > 0 ? [lines] : [];
}

/** What others print, where none is ours. The playbook of its fault stands with one that is alone. */
export function othersTexts(
  page: Page,
  codes: readonly NeighbourCode[],
  { neighbours, catalog }: Knowledge,
): string[][] {
  const matters = mattersOf(codes, page.packs);
  const rest = listed(page, phrases.more, matters.slice(mostInFull));
  const fault = catalog.faults.find(({ id }) => id === matters[0]?.[0]?.fault);
  return [
    ...matters
      .slice(0, mostInFull)
      .map((matter) => [
        ...otherText(page, matter, neighbours()),
        ...(fault && matters.length === 1 ? ['', ...faultText(page, fault)] : []),
      ]),
    ...(rest.length > 0 ? [rest] : []),
  ];
}

function listed(page: Page, heading: Text, matters: readonly Matter[]): string[] {
  if (matters.length === 0) return [];
  const lines = matters.slice(0, mostLines).flatMap((matter) => otherLine(page, matter));
  return [heading[page.language], ...lines, ...(matters.length > mostLines ? ['  …'] : [])];
}
