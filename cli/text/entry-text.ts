import { citedSources } from '../../catalog/cited-sources';
import { mark } from '../../catalog/export/cells';
import { actorLabels, retryLabels, sideLabels } from '../../catalog/labels';
import { plainTitle } from '../../catalog/plain-title';
import type { Entry, Text } from '../../catalog/schema';
import { sourceName } from '../../catalog/source';
import { hang, pad, widthOf } from './layout';
import { labelled, type Page } from './page';
import { partLabels } from './part-labels';

/** The name of an entry: code, hexadecimal, symbol. */
function nameOf({ code, hex, symbol }: Entry): string {
  return [code, hex, symbol].filter((each) => each !== undefined).join(' · ');
}

/** An entry as one line of a list: code or symbol, title, SDK. */
export function entryLine(page: Page, entry: Entry, mark = '  '): string[] {
  const name = entry.code ?? entry.symbol ?? '';
  const head = `${mark}${pad(name, 10)}${widthOf(name) >= 10 ? ' ' : ''}`;
  const text = `${plainTitle(entry)[page.language]}  ${page.packs.titleOf(entry.sdk)[page.language]}`;
  return hang(head, text, page.columns);
}

/** Everything that the catalog knows of an entry, for a terminal. */
export function entryText(page: Page, entry: Entry): string[] {
  const { language } = page;
  return [
    ...headingText(page, entry),
    '',
    ...part(page, 'meaning', entry.meaning),
    ...part(page, 'cause', entry.cause, mark(entry.cause.origin, language)),
    ...stepsText(page, entry),
    ...part(page, 'confirm', entry.confirm),
    ...part(page, 'retry', retryLabels[entry.retry]),
    ...(entry.aliases.length > 0
      ? labelled(page, partLabels.names[language], entry.aliases.map(({ name }) => name).join(', '))
      : []),
    ...notesText(page, entry),
    ...labelled(
      page,
      partLabels.sources[language],
      [
        ...entry.documents.map(({ id, section }) => withPlace(page, id, `${id} › ${section}`)),
        ...citedSources(entry).map((id) => withPlace(page, id, page.packs.documentTitleOf(id)[language])),
      ].join('\n'),
    ),
  ];
}

export function headingText(page: Page, entry: Entry): string[] {
  const { language } = page;
  const facts = [
    nameOf(entry),
    page.packs.titleOf(entry.sdk)[language],
    sideLabels[entry.side][language],
  ].join(' · ');
  return [
    ...hang('', plainTitle(entry)[language], page.columns).map((line) => page.style('strong', line)),
    ...hang('', facts, page.columns).map((line) => page.style('quiet', line)),
  ];
}

/** A document or a source of the vendor's, with the page or package it is, if the pack says it. */
function withPlace({ packs, language }: Page, id: string, name: string): string {
  const place = packs.placeOf(id);
  if (!place) return name;
  const read = language === 'zh' ? `${place.read} 读取` : `read on ${place.read}`;
  return `${name} · ${sourceName(place)} (${read})`;
}

function part(page: Page, name: keyof typeof partLabels, text: Text, after = ''): string[] {
  const { language } = page;
  return labelled(page, partLabels[name][language], text[language] + after);
}

/** The steps, each with its actor. Those that no document has are marked. */
function stepsText(page: Page, { remedy }: Entry): string[] {
  const { language } = page;
  const lines = remedy.map(({ step, actor, origin }, at) => {
    const who = actorLabels[actor][language];
    const sentence = language === 'zh' ? `【${who}】${step.zh}` : `${who}: ${step.en}`;
    return { number: `${at + 1}. `, text: sentence + mark(origin, language) };
  });
  const label = pad(partLabels.steps[language], language === 'zh' ? 6 : 9);
  const indent = ' '.repeat(label.length + (language === 'zh' ? 2 : 0));
  return lines.flatMap(({ number, text }, at) => {
    const [first = '', ...rest] = hang(`${indent}${number}`, text, page.columns);
    return at === 0 ? [page.style('quiet', label) + first.slice(indent.length), ...rest] : [first, ...rest];
  });
}

function notesText(page: Page, { defects, disputes, deprecated, since }: Entry): string[] {
  const { language } = page;
  const sinceText: Text | undefined =
    since === undefined
      ? undefined
      : {
          zh: `${since} 版开始有这个错误码。`,
          en: `Reported from version ${since} on.`,
        };
  const readings = (dispute: Entry['disputes'][number]): string =>
    [dispute.about[language], ...dispute.readings.map((each) => `${each.document}: ${each[language]}`)].join(
      '\n',
    );
  return [
    ...(sinceText ? [sinceText[language]] : []),
    ...(deprecated ? [deprecated[language]] : []),
    ...disputes.map(readings),
    ...defects.map((defect) => defect[language]),
  ].flatMap((note) => labelled(page, partLabels.note[language], note));
}
