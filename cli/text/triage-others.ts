import { mattersOf } from '../../catalog/same-matter';
import type { Catalog, Entry, Text } from '../../catalog/schema';
import { sureness, surenessLabels } from '../../catalog/sureness';
import { isStated, worthReading } from '../../catalog/triage/neighbours/worth-reading';
import type { NeighbourFinding, Span, Triage } from '../../catalog/triage/result';
import { notOursLabel } from '../../catalog/triage/verdict-labels';
import type { OtherCodes } from '../other-codes';
import { entryText } from './entry-text';
import { type Matter, otherLine, otherSteps, otherText } from './other-text';
import type { Page } from './page';
import { evidenceText } from './triage-evidence';

/** Somebody else's error in a paste. */
interface Other {
  matter: Matter;
  finding: NeighbourFinding;
}

const phrases = {
  also: { zh: '这段内容里还有别家的错误：', en: 'Errors of others in this text:' },
  sameNumber: {
    zh: '别处也有这个号码，内容里看不出是谁的：',
    en: 'The same number elsewhere; the text does not say whose it is:',
  },
} satisfies Record<string, Text>;

function othersIn(page: Page, triage: Triage, others: OtherCodes): Other[] {
  const findings = new Map(worthReading(triage).map((one) => [one.id, one]));
  const codes = [...findings.keys()].flatMap((id) => others.byId(id) ?? []);
  return mattersOf(codes, page.packs).flatMap((matter) => {
    const finding = matter[0] && findings.get(matter[0].id);
    return finding ? [{ matter, finding }] : [];
  });
}

type EntryOf = (id: string) => Entry | undefined;

/** A paste whose error is somebody else's: whose it is, what it means, what helps. Empty where it is not known. */
export function notOursText(
  page: Page,
  raw: string,
  triage: Triage,
  { others, catalog, entryOf }: { others: OtherCodes; catalog: Catalog; entryOf: EntryOf },
): string[] {
  const { language } = page;
  const [first, ...more] = othersIn(page, triage, others);
  const code = first?.matter[0];
  if (!first || !code || !isStated(first.finding)) return [];
  const entry = entryOf(code.id);
  const sure = surenessLabels[sureness(first.finding.confidence)][language];
  return [
    page.style('unsure', `${notOursLabel[language]} · ${sure}`),
    '',
    ...(entry ? entryText(page, entry) : otherText(page, first.matter, others)),
    ...evidenceText(page, raw, first.finding.evidence),
    ...(entry ? [] : otherSteps(page, code, catalog)),
    ...listed(page, phrases.also, more),
  ];
}

/** Below what is ours, or where nothing is: errors of others, and those that have the same number. */
export function besidesText(page: Page, triage: Triage, others: OtherCodes): string[] {
  const all = othersIn(page, triage, others);
  return [
    ...listed(
      page,
      phrases.also,
      all.filter(({ finding }) => isStated(finding)),
    ),
    ...listed(
      page,
      phrases.sameNumber,
      all.filter(({ finding }) => !isStated(finding)),
    ),
  ];
}

/** Where somebody else's error stands that the paste reports. By ascending start. */
export function statedSpans({ neighbours }: Triage): Span[] {
  return neighbours
    .filter(isStated)
    .flatMap(({ evidence }) => evidence)
    .sort((a, b) => a.start - b.start);
}

/** Nobody reads more in a terminal. */
const mostListed = 12;

function listed(page: Page, heading: Text, all: readonly Other[]): string[] {
  if (all.length === 0) return [];
  const lines = all.slice(0, mostListed).flatMap(({ matter }) => otherLine(page, matter));
  return ['', heading[page.language], ...lines, ...(all.length > mostListed ? ['  …'] : [])];
}
