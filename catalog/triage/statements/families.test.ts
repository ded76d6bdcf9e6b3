import { catalog as shipped } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { withoutBeside } from '../../pack/beside';
import type { Entry } from '../../schema';
import type { Triage } from '../result';
import { createTriage } from '../triage';

/** What triage claims errors by. */
const catalog = withoutBeside(shipped);

const triage = createTriage(catalog, neighbours);

/** Pastes of one kind, made from many rows: no list of words or numbers satisfies them. */
interface Family {
  readonly kind: string;
  /** The least share of them that must be right. */
  readonly floor: number;
  readonly pastes: () => readonly (readonly [raw: string, isRight: (answer: Triage) => boolean])[];
}

const named = new Map(
  catalog.packs.flatMap((pack) => (pack.kind === 'full' ? [[pack.id, pack.names.title.en] as const] : [])),
);
const numbered = catalog.entries.filter(({ code }) => code !== undefined && code !== '0');
const clientsOf = (sdk: string) =>
  numbered.filter((one) => one.sdk === sdk && one.side === 'client' && /^-\d{4}$/.test(one.code ?? ''));
const clients = clientsOf('tencent-roomengine');
const accounts = numbered.filter(({ side, code }) => side === 'account' && (code ?? '').length > 4);
const servers = numbered.filter(({ sdk, code }) => sdk === 'netease-webrtc' && /^6\d{4}$/.test(code ?? ''));
const isUnique = ({ sdk, code }: Entry) =>
  numbered.filter((one) => one.sdk === sdk && one.code === code).length === 1;
const symbols = catalog.entries.filter(
  ({ symbol, fault }) =>
    fault !== 'success' && symbol !== undefined && /^[A-Za-z][A-Za-z_]{9,}$/.test(symbol),
);
const byId = new Map(catalog.entries.map((entry) => [entry.id, entry]));
const children = numbered.filter((one) => byId.get(one.parent ?? '')?.hex !== undefined);

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const isFirst = (entry: Entry) => (answer: Triage) =>
  answer.verdict === 'match' &&
  answer.findings[0]?.code === (entry.code ?? null) &&
  answer.findings[0].sdk === entry.sdk;
const isUnclaimed = ({ verdict }: Triage) => verdict !== 'match';
const isNone = ({ verdict }: Triage) => verdict === 'none';
/** All are found, and none is the cause of another. */
const areApart = (entries: readonly Entry[]) => (answer: Triage) =>
  answer.verdict === 'match' &&
  entries.every((entry) => answer.findings.some((one) => one.code === entry.code && one.sdk === entry.sdk)) &&
  answer.findings.every(({ chain }) => chain.length === 0);

const keys = ['extra', 'sub', 'reason', 'x', 'ext_code', 'inner', 'more'];
const boxes = ['left', 'top', 'marginLeft', 'offset', 'translateY', 'zIndex', 'gap'];
const afterwards = [
  '10:00:00.124 [main] tick',
  '[2024/05/01 10:00:01] D x',
  '4004 bytes sent',
  '(3) retry',
  '16388',
];

type Saying = (sdk: string, code: string) => string;

const unreported: readonly Saying[] = [
  (sdk, code) => `SOP: on ${code} from ${sdk}, page the on-call`,
  (sdk, code) => `值班手册：${sdk} 出现 ${code} 时十分钟内回电`,
  (sdk, code) => `The runbook covers ${sdk} ${code}`,
  (sdk, code) => `const IGNORED = new Set([${code}]); // ${sdk}`,
  (sdk, code) => `expect(client.code).toBe(${code}); // ${sdk}`,
  (sdk, code) => `撤回：上面那条 ${sdk} ${code} 发错群了`,
  (sdk, code) => `${sdk} ${code} 已闭环，谢谢`,
  (sdk, code) => `Scratch that: ${sdk} ${code} did not occur`,
  (sdk, code) => `${sdk} ${code}（凭记忆，回头核对）`,
  (sdk, code) => `I half remember ${code} from ${sdk}`,
];

const reported: readonly Saying[] = [
  (sdk, code) => `手册上没有，${sdk} 报 ${code}`,
  (sdk, code) => `We updated the docs and now ${sdk} throws ${code}`,
  (sdk, code) => `When I click join, ${sdk} returns ${code}`,
  (sdk, code) => `评审会上演示，${sdk} 突然报 ${code}`,
  (sdk, code) => `更正：是 ${sdk} 报 ${code}`,
  (sdk, code) => `上次的问题解决了，今天 ${sdk} 又报 ${code}`,
];

const families: readonly Family[] = [
  {
    kind: 'an inner code under any key of an object, over lines',
    floor: 0.97,
    pastes: () =>
      children.map((one, index) => {
        const { symbol, hex } = byId.get(one.parent ?? '') as Entry;
        return [
          `err = {\n  type: "${symbol}",\n  code: ${hex},\n  ${pick(keys, index)}: ${one.code},\n  ts: 1714521600\n}`,
          isFirst(one),
        ];
      }),
  },
  {
    kind: 'an inner code behind one code in two notations',
    floor: 0.97,
    pastes: () =>
      children.map((one, index) => {
        const { code, hex } = byId.get(one.parent ?? '') as Entry;
        return [`上报 ${code}(${hex})，${pick(keys, index)}: ${one.code}，晚高峰`, isFirst(one)];
      }),
  },
  {
    kind: 'a name at the end of a line',
    floor: 0.98,
    pastes: () =>
      symbols.map((one, index) => [
        `[${named.get(one.sdk)}] E ${one.symbol}\n${pick(afterwards, index)}`,
        ({ findings }) => findings.some(({ symbol }) => symbol === one.symbol),
      ]),
  },
  {
    kind: 'a member of an object under a name for no code',
    floor: 0.99,
    pastes: () =>
      clients.flatMap((one, index) => [
        [`{ "${pick(boxes, index)}": ${one.code}, "w": 10 }`, isNone],
        [`const style = {\n  ${pick(boxes, index)}: ${one.code},\n  b: 2,\n};`, isNone],
      ]),
  },
  {
    kind: 'a code of the client in the answer of a server API',
    floor: 0.97,
    pastes: () =>
      clients.flatMap((one) => [
        [
          `HTTP/1.1 200 OK\nServer: a\n\n{\n "ActionStatus": "FAIL",\n "ErrorCode": ${one.code}\n}`,
          isUnclaimed,
        ],
        [`resp: ActionStatus=FAIL ErrorCode=${one.code} ErrorInfo=unknown`, isUnclaimed],
        [`<R><ActionStatus>FAIL</ActionStatus><ErrorCode>${one.code}</ErrorCode></R>`, isUnclaimed],
      ]),
  },
  {
    kind: 'rows of a table',
    floor: 0.95,
    pastes: () =>
      accounts.slice(0, 40).map((one, index) => {
        const three = [one, pick(servers, index), pick(clients, index)];
        const rows = three.map(({ sdk, code }, row) => `${row + 1},${named.get(sdk)},${code}`);
        return [`id,client,code\n${rows.join('\n')}`, areApart(three)];
      }),
  },
  {
    kind: 'items of a list',
    floor: 0.95,
    pastes: () =>
      accounts.slice(0, 40).map((one, index) => {
        const three = [one, pick(servers, index), pick(clients, index)];
        const items = three.map(({ sdk, code }, item) => `${item + 1}. ${named.get(sdk)} 报 ${code}`);
        return [`今天三个问题：\n${items.join('\n')}`, areApart(three)];
      }),
  },
  {
    kind: 'a code that is documented, handled, denied or guessed',
    floor: 0.97,
    pastes: () =>
      [...accounts, ...servers].map((one, index) => [
        pick(unreported, index)(named.get(one.sdk) ?? '', one.code ?? ''),
        isUnclaimed,
      ]),
  },
  {
    kind: 'a code that is reported beside words of documents, denials and successes',
    floor: 0.97,
    pastes: () =>
      [...accounts, ...servers.filter(isUnique)].map((one, index) => [
        pick(reported, index)(named.get(one.sdk) ?? '', one.code ?? ''),
        isFirst(one),
      ]),
  },
  {
    kind: 'a credential in an address beside words about something else',
    floor: 0.98,
    pastes: () =>
      accounts.map((one, index) => [
        `GET https://a.example/v1/me?${pick(['usersig', 'userSig', 'token'], index)}=abcd\n{"code":${one.code},"message":"order is closed"}`,
        isUnclaimed,
      ]),
  },
];

describe.each(families)('$kind', ({ floor, pastes }) => {
  it(`is right in ${floor * 100} of 100`, () => {
    const all = pastes();
    expect(all.length).toBeGreaterThan(10);
    const wrong = all.filter(([raw, isRight]) => !isRight(triage(raw))).map(([raw]) => raw);
    expect(1 - wrong.length / all.length, wrong.slice(0, 5).join('\n---\n')).toBeGreaterThanOrEqual(floor);
  });
});
