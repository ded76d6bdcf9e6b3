import type { BatchTicket } from '../../catalog/batch/batch';
import type { LeftOut } from '../../catalog/batch/left-out';
import { leftOutText } from '../../catalog/batch/left-out-text';
import { plainTitle } from '../../catalog/plain-title';
import type { Entry, Text } from '../../catalog/schema';
import { causeTitle } from '../../catalog/triage/causes/cause-title';
import type { Triage, Verdict } from '../../catalog/triage/result';
import { hang, pad, widthOf } from './layout';
import type { Page } from './page';

/** A ticket that was read apart from all others. */
export interface ReadTicket {
  ticket: BatchTicket;
  triage: Triage;
}

const words = {
  match: { zh: '匹配', en: 'match' },
  ambiguous: { zh: '要追问', en: 'ask first' },
  none: { zh: '未收录', en: 'not listed' },
  nothing: { zh: '没有识别到已收录的错误', en: 'No known error' },
  left: { zh: '略过：', en: 'Left out: ' },
} satisfies Record<string, Text>;

const styles = { match: 'good', ambiguous: 'unsure', none: 'bad' } as const;

/** The tickets of a batch, a line each, and how many there are of each verdict. */
export function batchText(
  page: Page,
  read: readonly ReadTicket[],
  left: readonly LeftOut[],
  entryOf: (id: string) => Entry | undefined,
): string[] {
  const { language } = page;
  const rows = read.map(({ ticket, triage }, at) => ({
    name: ticket.ticket || ticket.name || `${at + 1}`,
    ...saidOf(triage, entryOf),
    customer: ticket.customer,
  }));
  const names = Math.min(28, Math.max(...rows.map(({ name }) => widthOf(name))));
  const codes = Math.min(20, Math.max(...rows.map(({ code }) => widthOf(code))));
  const verdicts = Math.max(
    ...(['match', 'ambiguous', 'none'] as const).map((one) => widthOf(words[one][language])),
  );
  const lines = rows.flatMap(({ name, verdict, code, title, customer }) => {
    const seal = page.style(styles[verdict], pad(words[verdict][language], verdicts));
    const mark = `${pad(name, names)}  ${seal}  ${pad(code, codes)}  `;
    const indent = `${pad(name, names)}  ${pad(words[verdict][language], verdicts)}  ${pad(code, codes)}  `;
    const [first = '', ...rest] = hang(indent, title[language], page.columns);
    const end = customer === '' ? '' : page.style('quiet', `  ${customer}`);
    return [mark + first.slice(indent.length) + (rest.length === 0 ? end : ''), ...rest];
  });
  const note =
    left.length > 0
      ? ['', ...hang('', `${words.left[language]}${leftOutText(left, language)}`, page.columns)]
      : [];
  return [...lines, '', summary(page, read), ...note];
}

function saidOf(
  triage: Triage,
  entryOf: (id: string) => Entry | undefined,
): { verdict: Verdict; code: string; title: Text } {
  const { verdict, findings, neighbours, symptoms, nearMisses } = triage;
  const [first] = findings;
  const entry = first && entryOf(first.entry);
  if (first && entry) return { verdict, code: first.code ?? first.symbol ?? '–', title: plainTitle(entry) };
  const [symptom] = symptoms;
  if (symptom) return { verdict, code: '–', title: causeTitle(triage, symptom.id) ?? symptom.title };
  const [other] = neighbours;
  if (other) return { verdict, code: other.code ?? other.name ?? '–', title: other.title };
  return { verdict, code: nearMisses[0]?.text ?? '–', title: words.nothing };
}

function summary({ language, style }: Page, read: readonly ReadTicket[]): string {
  const count = (verdict: Verdict) => read.filter(({ triage }) => triage.verdict === verdict).length;
  const [match, ask, none] = [count('match'), count('ambiguous'), count('none')];
  return style(
    'strong',
    language === 'zh'
      ? `${read.length} 张工单：${match} 张匹配，${ask} 张要追问，${none} 张未收录`
      : `${read.length} ${read.length === 1 ? 'ticket' : 'tickets'}: ${match} match, ${ask} ask first, ${none} not listed`,
  );
}
