import { actorLabels } from '../../catalog/labels';
import { plainTitle } from '../../catalog/plain-title';
import { sameFaultElsewhere } from '../../catalog/same-fault';
import { isSameMatter } from '../../catalog/same-matter';
import type { Catalog, Entry, Fault, Text } from '../../catalog/schema';
import { labelled, type Page } from './page';
import { playbookLabels } from './part-labels';

/** Common faults have many entries. */
const elsewhereAtMost = 6;

/** Rows that differ from an entry in their code alone; then the playbook of its fault, and who else reports that. */
export function playbookText(page: Page, entry: Entry, { entries, faults }: Catalog): string[] {
  const { language } = page;
  const alike = entries.filter((other) => other.id !== entry.id && isSameMatter(other, entry));
  const fault = faults.find(({ id }) => id === entry.fault);
  if (!fault) return [];
  const same = sameFaultElsewhere(entry, entries);
  const elsewhere = same
    .slice(0, elsewhereAtMost)
    .map((other) => `${other.sdk} ${other.code ?? other.symbol}: ${plainTitle(other)[language]}`);
  const codes = alike.map(({ code, symbol }) => code ?? symbol).join(', ');
  return [
    ...(alike.length > 0 ? labelled(page, playbookLabels.alike[language], codes) : []),
    '',
    ...faultText(page, fault),
    ...(elsewhere.length > 0 ? labelled(page, playbookLabels.else[language], elsewhere.join('\n')) : []),
  ];
}

/** What is known of a fault, whatever reports it. */
export function faultText(page: Page, fault: Fault): string[] {
  const { language } = page;
  const lines = (texts: readonly Text[]) => texts.map((text) => text[language]).join('\n');
  return [
    page.style('strong', `${playbookLabels.title[language]}${fault.title[language]}`),
    ...labelled(page, playbookLabels.looks[language], fault.looks[language]),
    ...labelled(page, playbookLabels.causes[language], lines(fault.causes)),
    ...labelled(page, playbookLabels.checks[language], lines(fault.checklist)),
    ...labelled(page, playbookLabels.ask[language], lines(fault.questions)),
    ...labelled(page, playbookLabels.collect[language], lines(fault.collect)),
    ...labelled(page, playbookLabels.who[language], actorLabels[fault.actor][language]),
  ];
}
