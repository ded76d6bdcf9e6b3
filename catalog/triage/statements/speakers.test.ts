import { catalog as shipped } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { oneIn } from '../../../scripts/depth';
import { withoutBeside } from '../../pack/beside';
import { createTriage } from '../triage';

/** What triage claims errors by. */
const catalog = withoutBeside(shipped);

const triage = createTriage(catalog, neighbours);
const spoken = new Map(
  catalog.packs.flatMap((pack) => (pack.kind === 'full' ? [[pack.id, pack.names.spoken] as const] : [])),
);

/** Codes that are long enough to be claimed where nothing else is known. */
const coded = catalog.entries.flatMap(({ id, sdk, code }) =>
  code !== undefined && code.replace('-', '').length >= 4 ? [{ id, code, sdk: spoken.get(sdk) ?? sdk }] : [],
);

interface Family {
  readonly name: string;
  readonly make: (row: (typeof coded)[number]) => string;
  /** How many of the pastes must be as the family says. */
  readonly floor: number;
}

/** Every family with a third of the codes, the next one with another third. */
function share(family: Family, holds: (row: (typeof coded)[number], raw: string) => boolean): number {
  const tried = oneIn(3, coded, families.indexOf(family));
  return tried.filter((row) => holds(row, family.make(row))).length / tried.length;
}

const quiet: readonly Family[] = [
  {
    name: 'a call that went well',
    make: ({ sdk, code }) => `${sdk} leaveRoom completed, result ${code}`,
    floor: 0.98,
  },
  { name: '成功的回调', make: ({ sdk, code }) => `${sdk} 推流成功，回调里的 code 是 ${code}`, floor: 0.98 },
  {
    name: 'a branch that handles it',
    make: ({ sdk, code }) => `// ${sdk}\nif (error.code === ${code}) { retryLater(); }`,
    floor: 0.98,
  },
  {
    name: 'a case label',
    make: ({ sdk, code }) => `switch (res.code) { case ${code}: show("${sdk}"); }`,
    floor: 0.98,
  },
  {
    name: 'a contract',
    make: ({ sdk, code }) => `接口文档约定：${sdk} 返回 ${code} 时由调用方自行刷新`,
    floor: 0.95,
  },
  { name: 'a denial', make: ({ sdk, code }) => `这次 ${sdk} 没有再报 ${code}`, floor: 0.98 },
  {
    name: 'something settled',
    make: ({ sdk, code }) => `The ${code} from ${sdk} is fixed now, please close the ticket.`,
    floor: 0.98,
  },
];

const unclaimed: readonly Family[] = [
  {
    name: 'another error domain',
    make: ({ code }) => `Error Domain=LedgerSyncErrorDomain Code=${code} "not synced"`,
    floor: 0.98,
  },
  {
    name: 'another logger',
    make: ({ code }) => `09:12:44 ERROR InvoiceWorker failed with code ${code}`,
    floor: 0.97,
  },
  {
    name: 'another source field',
    make: ({ code }) => `{"module":"coupon-engine","errCode":${code},"tip":"try again"}`,
    floor: 0.97,
  },
  { name: 'another subject', make: ({ code }) => `门禁系统刷卡失败，错误码 ${code}`, floor: 0.97 },
  {
    name: 'another trade',
    make: ({ code }) => `The parcel locker refused to unlock and shows error ${code}.`,
    floor: 0.97,
  },
  {
    name: 'the object of another vendor',
    make: ({ code }) => `await rongEngine.startCall() // → {code: ${code}, message: 'camera failed'}`,
    floor: 0.98,
  },
  {
    name: 'a vendor as the module, with words of calls',
    make: ({ code }) => `startRecord fail: {"module":"KURENTO","code":${code},"msg":"user not in room"}`,
    floor: 0.98,
  },
  {
    name: 'a form that names another vendor',
    make: ({ code }) =>
      `【现象】推流失败，errCode ${code}，"用户 ID 不正确"\n【SDK】AgoraRTC 1.7.0\n【平台】Android`,
    floor: 0.98,
  },
  {
    name: 'a request to another host',
    make: ({ code }) =>
      `--> POST https://bid.adloader.example/v4/accounts\nAuthorization: Basic abc\n<-- 200 OK (212ms)\n{"errCode":${code},"errMsg":"room does not exist"}`,
    floor: 0.98,
  },
  {
    name: 'a library that is imported',
    make: ({ code }) =>
      `import { Room } from 'quillbeam-meet'\nawait room.join() // rejected ${code} room is closed`,
    floor: 0.95,
  },
  { name: 'a guess', make: ({ sdk, code }) => `${sdk} 好像报的是 ${code}，记不清了`, floor: 0.97 },
];

const claimed: readonly Family[] = [
  { name: 'a plain report', make: ({ sdk, code }) => `${sdk} 调用失败，返回 ${code}`, floor: 0.99 },
  {
    name: 'a question',
    make: ({ sdk, code }) => `Could you tell me what ${code} in ${sdk} means?`,
    floor: 0.98,
  },
  {
    name: 'a failure after a success',
    make: ({ sdk, code }) => `${sdk} 登录成功，但随后报错 ${code}`,
    floor: 0.98,
  },
  {
    name: 'relayed by a service of the customer',
    make: ({ sdk, code }) =>
      `POST https://api.lernbox.example/rooms → 502\n{"service":"room-service","upstream":"${sdk}","code":${code}}`,
    floor: 0.97,
  },
  {
    name: 'a customer’s own words around it',
    make: ({ sdk, code }) => `昨天晚上学生反馈，平板上用 ${sdk} 上课时提示错误 ${code}`,
    floor: 0.98,
  },
];

const families = [...quiet, ...unclaimed, ...claimed];

describe('who speaks, and what the sentence does, for every code', () => {
  it.each(quiet)('$name is no failure', (family) => {
    expect(share(family, (_, raw) => triage(raw).verdict === 'none')).toBeGreaterThanOrEqual(family.floor);
  });

  it.each(unclaimed)('$name is not claimed', (family) => {
    expect(share(family, (_, raw) => triage(raw).verdict !== 'match')).toBeGreaterThanOrEqual(family.floor);
  });

  it.each(claimed)('$name is found', (family) => {
    const found = ({ id }: (typeof coded)[number], raw: string) => {
      const { verdict, findings } = triage(raw);
      return verdict === 'match' ? findings[0]?.entry === id : findings.some(({ entry }) => entry === id);
    };
    expect(share(family, found)).toBeGreaterThanOrEqual(family.floor);
  });
});
