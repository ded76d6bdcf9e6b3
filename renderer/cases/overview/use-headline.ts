import type { OverviewDetail, OverviewSpan } from '../../../catalog/cases/overview/overview';
import { sinceOf } from '../../../catalog/cases/overview/span';
import { request } from '../../bridge';
import { usePackNames } from '../../state/use-pack-names';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { useLanguage, useStrings } from '../../text/strings-context';
import type { OverviewTable } from '../../vocabulary/overview-tables';
import { dateOf, rangeOf } from './counted/dates';
import type { OverviewLine } from './counted/overview-lines';
import { useAsked } from './counted/use-asked';
import { shortName, useLineNames } from './counted/use-line-names';
import type { OverviewShown } from './counted/use-overview';

const day = 86_400_000;

/** How many days are held against how many before them in the period. */
function daysOf(span: OverviewSpan): { recent: number; earlier: number } {
  const { since } = sinceOf(span);
  const from = Math.max(since, span.begun ?? since);
  return {
    recent: Math.round((span.until - span.recent) / day),
    earlier: Math.round((span.recent - from) / day),
  };
}

/** What is unusual, in one sentence, and facts to it. */
export function useHeadline(
  shown: OverviewShown,
  table: OverviewTable,
  onTrouble: RaiseTrouble,
): { sentence: string; facts: string[] } {
  const { overview: strings } = useStrings();
  const language = useLanguage();
  const nameOf = useLineNames();
  const { order, read, lines, compared } = shown;
  const [first] = lines;
  const top = first?.standing ? first : null;
  const detail = useDetail(shown, top, onTrouble);
  const factsOf = useFacts();
  const total = read.all.reduce((sum, one) => sum + one, 0);
  const plain = [strings.counted(total), strings.range(...rangeOf(read.span, language)), strings.here];
  if (total === 0) return { sentence: strings.empty, facts: [strings.here] };
  if (!compared)
    return {
      sentence: strings.early(dateOf(read.span.begun ?? read.span.now, language, read.span.now)),
      facts: plain,
    };
  if (!top) {
    const { period } = order;
    return { sentence: period === null ? strings.usualInAll : strings.usual(period), facts: plain };
  }
  const { recent, cases } = top.tally;
  const days = daysOf(read.span);
  const name = shortName(nameOf(table, top.tally));
  const sentence =
    top.standing === 'new'
      ? strings.fresh(name, recent, days.recent)
      : strings.rising(name, recent, days.recent, cases - recent, days.earlier);
  return { sentence, facts: detail ? factsOf(detail, top, order.by === 'sdk', order.by === 'customer') : [] };
}

/** More of what is unusual, of its last days. */
function useDetail(
  { order }: OverviewShown,
  line: OverviewLine | null,
  onTrouble: RaiseTrouble,
): OverviewDetail | null {
  const key = line && JSON.stringify([order, line.id]);
  const answer = useAsked(
    key,
    () => request('overview.detail', { order, keys: line?.keys.slice(0, 500) ?? [], within: 'recent' }),
    onTrouble,
  );
  return answer && answer.key === key ? answer.value : null;
}

/** What is not said by the row itself. */
function useFacts() {
  const { overview: strings } = useStrings();
  const language = useLanguage();
  const { sdk: sdkName } = usePackNames();
  return (
    detail: OverviewDetail,
    { standing }: OverviewLine,
    isSdk: boolean,
    isCustomer: boolean,
  ): string[] => {
    const { first, sdk, cases, customers, customer } = detail;
    return [
      standing === 'new' && first !== null ? strings.first(dateOf(first, language)) : '',
      sdk && !isSdk ? strings.mostlyOn(sdk.cases, cases, sdkName(sdk.name)) : '',
      customer && !isCustomer ? strings.customers(customers, customer.name) : '',
      strings.here,
    ].filter(Boolean);
  };
}
