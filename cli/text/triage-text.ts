import { plainTitle } from '../../catalog/plain-title';
import type { Entry, Text } from '../../catalog/schema';
import { sureness, surenessLabels } from '../../catalog/sureness';
import type { WholeCatalog } from '../../catalog/symptom-schema';
import type { Finding, Span, Triage } from '../../catalog/triage/result';
import { touches } from '../../catalog/triage/spans';
import { verdictLabels } from '../../catalog/triage/verdict-labels';
import type { OtherCodes } from '../other-codes';
import { entryLine, entryText, headingText } from './entry-text';
import { hang } from './layout';
import { labelled, type Page } from './page';
import { partLabels } from './part-labels';
import { symptomsText } from './symptom-text';
import { evidenceText, quote } from './triage-evidence';
import { besidesText, notOursText, statedSpans } from './triage-others';

/** What a triage is told from. */
export interface Told {
  /** Finds an entry by its id. */
  entryOf: EntryOf;
  others: OtherCodes;
  catalog: WholeCatalog;
}

/** A triage as text for a person. */
export function triageText(page: Page, raw: string, triage: Triage, told: Told): string[] {
  const body = { match: matchText, ambiguous: ambiguousText, none: noneText }[triage.verdict];
  const notOurs = triage.verdict === 'none' ? notOursText(page, raw, triage, told) : [];
  if (notOurs.length > 0)
    return [...notOurs, ...leftText(page, raw, triage, told.entryOf), ...secretsText(page, triage)];
  const symptoms = symptomsText(page, raw, triage, told.catalog.symptoms);
  if (symptoms.length > 0)
    return [...symptoms, ...leftText(page, raw, triage, told.entryOf), ...secretsText(page, triage)];
  return [
    ...body(page, raw, triage, told.entryOf),
    ...besidesText(page, triage, told.others),
    ...secretsText(page, triage),
  ];
}

type EntryOf = (id: string) => Entry | undefined;

const phrases = {
  also: { zh: '这段内容里还有：', en: 'Also in this text:' },
  several: {
    zh: '同一个写法有几种含义，从内容里分不清是哪一种，按可能性排列：',
    en: 'What stands there has several meanings, and the text does not settle which. Likeliest first:',
  },
  ask: {
    zh: '问清是哪个 SDK 和版本，或要来完整的错误对象（含 name 和 desc），就能分清。用 errdesk explain 查看每一种。',
    en: 'To settle it, ask for the SDK and its version, or for the whole error object with name and desc. errdesk explain shows each in full.',
  },
  nothing: {
    zh: '没能从这段内容里认定已收录的错误。',
    en: 'No error that the catalog knows could be made out in this text.',
  },
  near: { zh: '看着像错误码、但没有收录的：', en: 'These stand like codes and are in no document:' },
  nearest: { zh: '相近的有', en: 'near it:' },
  ruledOut: { zh: '数字与错误码相同、但没有认定的：', en: 'These equal a code and were not taken for it:' },
  more: {
    zh: '请向客户要完整的报错内容、SDK 的名称和版本，再试一次；也可以用 errdesk search 按关键词查找。',
    en: 'Ask the customer for the full error and the name and version of the SDK, then try again; or look for words with errdesk search.',
  },
  secrets: {
    zh: '内容里有敏感信息，转发前请用 --json 输出中的 redacted：',
    en: 'The text holds secrets. Forward only what --json gives as redacted: ',
  },
} satisfies Record<string, Text>;

function matchText(page: Page, raw: string, triage: Triage, entryOf: EntryOf): string[] {
  const { language } = page;
  const [first, ...others] = triage.findings;
  const entry = first && entryOf(first.entry);
  if (!first || !entry) return noneText(page, raw, triage, entryOf);
  return [
    page.style(
      'good',
      `${verdictLabels.match[language]} · ${surenessLabels[sureness(first.confidence)][language]}`,
    ),
    '',
    ...entryText(page, entry),
    ...contextText(page, raw, first, entryOf),
    ...(others.length > 0
      ? ['', phrases.also[language], ...others.flatMap((each) => line(page, each, entryOf))]
      : []),
  ];
}

function ambiguousText(page: Page, raw: string, { findings }: Triage, entryOf: EntryOf): string[] {
  const { language } = page;
  const each = findings.flatMap((finding) => {
    const entry = entryOf(finding.entry);
    return entry ? ['', ...headingText(page, entry), ...contextText(page, raw, finding, entryOf)] : [];
  });
  return [
    page.style('unsure', verdictLabels.ambiguous[language]),
    ...hang('', phrases.several[language], page.columns),
    ...each,
    '',
    ...hang('', phrases.ask[language], page.columns),
  ];
}

function noneText(page: Page, raw: string, triage: Triage, entryOf: EntryOf): string[] {
  const { language } = page;
  return [
    page.style('bad', verdictLabels.none[language]),
    ...hang('', phrases.nothing[language], page.columns),
    ...leftText(page, raw, triage, entryOf),
    '',
    ...hang('', phrases.more[language], page.columns),
  ];
}

/** What stands in the paste like a code and is none of ours, apart from what is somebody else's. */
function leftText(page: Page, raw: string, triage: Triage, entryOf: EntryOf): string[] {
  const { language } = page;
  const stated = statedSpans(triage);
  const isLeft = ({ span }: { span: Span }) => !touches(stated, span);
  const near = triage.nearMisses
    .filter(isLeft)
    .flatMap(({ text, nearest }) => [
      `  ${quote(text, { start: 0, end: text.length })}`,
      ...nearest.flatMap(({ entry, difference }) => nearLine(page, entryOf(entry), difference)),
    ]);
  const ruledOut = triage.ruledOut
    .filter(isLeft)
    .flatMap(({ span, reason }) => hang(`  ${quote(raw, span)}  `, reason[language], page.columns));
  return [...section(phrases.near[language], near), ...section(phrases.ruledOut[language], ruledOut)];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', heading, ...lines] : [];
}

function nearLine(page: Page, entry: Entry | undefined, difference: Text): string[] {
  if (!entry) return [];
  const { language } = page;
  const text = `${entry.code ?? entry.symbol} ${plainTitle(entry)[language]}\n${difference[language]}`;
  return hang(`    ${phrases.nearest[language]} `, text, page.columns);
}

/** Where it was found, why it was recognised, and what wraps it. */
function contextText(page: Page, raw: string, finding: Finding, entryOf: EntryOf): string[] {
  const { language } = page;
  const chain = finding.chain.flatMap((id) => {
    const entry = entryOf(id);
    return entry ? [`${entry.code ?? entry.symbol} ${plainTitle(entry)[language]}`] : [];
  });
  return [
    ...evidenceText(page, raw, finding.evidence),
    ...labelled(page, partLabels.why[language], finding.reasons.map((reason) => reason[language]).join('\n')),
    ...(chain.length > 0 ? labelled(page, partLabels.chain[language], chain.join(' › ')) : []),
  ];
}

function line(page: Page, finding: Finding, entryOf: EntryOf): string[] {
  const entry = entryOf(finding.entry);
  return entry ? entryLine(page, entry) : [];
}

function secretsText(page: Page, { secrets }: Triage): string[] {
  if (secrets.length === 0) return [];
  const kinds = [...new Set(secrets.map(({ kind }) => kind))].join(', ');
  return ['', ...hang('', phrases.secrets[page.language] + kinds, page.columns)];
}
