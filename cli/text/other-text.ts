import { actorLabels } from '../../catalog/labels';
import type { NeighbourCode } from '../../catalog/pack/codes';
import { playbookSteps } from '../../catalog/playbook-steps';
import type { Catalog, Text } from '../../catalog/schema';
import { type Source, sourceName } from '../../catalog/source';
import type { OtherCodes } from '../other-codes';
import { hang, pad, widthOf } from './layout';
import { labelled, type Page } from './page';
import { partLabels } from './part-labels';

/** Codes that are one matter, the likeliest first. */
export type Matter = readonly NeighbourCode[];

/** Whose they are, each once. */
function whoseText({ packs, language }: Page, matter: Matter): string {
  const names = matter.map(({ pack }) => packs.shortOf(pack)[language]);
  return [...new Set(names)].join(' / ');
}

/** As one line of a list: code or name, meaning, whose it is, and the name of a code. */
export function otherLine(page: Page, matter: Matter): string[] {
  const [first] = matter;
  if (!first) return [];
  const printed = first.code ?? first.name ?? '';
  const head = `  ${pad(printed, 10)}${widthOf(printed) >= 10 ? ' ' : ''}`;
  const name = first.code === undefined || first.name === undefined ? '' : `  ${first.name}`;
  return hang(head, `${first.title[page.language]}  ${whoseText(page, matter)}${name}`, page.columns);
}

const phrases = {
  read: (day: string): Text => ({ zh: `${day} 读到`, en: `read on ${day}` }),
  shared: (names: string): Text => ({
    zh: `${names}也用它，意思一样，按一件事处理。`,
    en: `Also printed by ${names} with this meaning: it is one matter.`,
  }),
};

/** What is known of it, for a terminal: meaning, whose it is, where that was read. */
export function otherText(page: Page, matter: Matter, others: OtherCodes): string[] {
  const { language, packs } = page;
  const [first, ...alike] = matter;
  const list = first && others.listOf(first);
  if (!first || !list) return [];
  const printed = [first.code, first.hex, first.name].filter((each) => each !== undefined);
  const facts = [...printed, packs.titleOf(first.pack)[language], list.title[language]].join(' · ');
  return [
    ...hang('', first.title[language], page.columns).map((line) => page.style('strong', line)),
    ...hang('', facts, page.columns).map((line) => page.style('quiet', line)),
    ...(alike.length > 0
      ? labelled(page, partLabels.note[language], phrases.shared(whoseText(page, alike))[language])
      : []),
    ...labelled(page, partLabels.sources[language], sourceText(page, list.source)),
  ];
}

function sourceText({ language }: Page, source: Source): string {
  const where = sourceName(source);
  return `${where}${language === 'zh' ? '，' : ', '}${phrases.read(source.read)[language]}`;
}

/** What helps against its fault, each step with its actor. */
export function otherSteps(page: Page, { fault: id }: NeighbourCode, { faults }: Catalog): string[] {
  const { language } = page;
  const fault = faults.find((one) => one.id === id);
  if (!fault) return [];
  const lines = playbookSteps(fault).map(({ actor, text }, at) => {
    const who = actorLabels[actor][language];
    return `${at + 1}. ${language === 'zh' ? `【${who}】` : `${who}: `}${text[language]}`;
  });
  return labelled(page, partLabels.steps[language], lines.join('\n'));
}
