import { catalog } from 'errdesk:test-catalog';
import { neighbours } from 'errdesk:test-catalog-neighbours';
import { describe, expect, it } from 'vitest';
import type { NeighbourCode } from '../pack/codes';
import { answered, ways } from './order-for-test';
import { nothingShown } from './paste/shown';
import type { NeighbourSubject } from './subject';
import { toReader } from './wording/second-person';

const named = ({ pack, code, name }: NeighbourCode) => `${pack} ${code ?? name}`;

function about(wanted: string, more: Partial<NeighbourSubject> = {}): NeighbourSubject {
  const code = neighbours.codes.find((one) => named(one) === wanted);
  if (!code) throw new Error(`There is no ${wanted}.`);
  return { ...subjectOf(code), ...more };
}

function subjectOf(code: NeighbourCode): NeighbourSubject {
  const list = neighbours.lists.find((one) => one.pack === code.pack && one.id === code.list);
  if (!list) throw new Error(`There is no list of ${code.id}.`);
  const fault = catalog.faults.find((one) => one.id === code.fault);
  return {
    kind: 'neighbour',
    code,
    byName: false,
    alike: [],
    source: list.source,
    fault,
    shown: nothingShown,
  };
}

/** What is ours to word: the checks are the playbook's. */
function worded(text: string): string {
  const checks = catalog.faults.flatMap(({ checklist }) => checklist.flatMap(({ zh, en }) => [zh, en]));
  return checks.reduce((rest, check) => rest.replaceAll(check, '§'), text);
}

const offline = 'apple -1009';

describe.each(ways)('somebody else’s error, in $language for a $audience, $length', (way) => {
  it('is answered with whose it is, what it means and the checks of its fault', () => {
    for (const code of neighbours.codes) {
      const { id, title } = code;
      const { text, holes, problem } = answered(subjectOf(code), way);
      expect([holes, problem], id).toEqual([[], undefined]);
      expect(text, id).toContain(title[way.language]);
      expect(worded(text), id).not.toMatch(/undefined|⟦|\n{3}| $|。。|\.\./m);
      expect(text, id).toBe(text.trim());
    }
  });

  it('asks for nothing that stands in what was sent', () => {
    for (const code of neighbours.codes)
      expect(worded(answered(subjectOf(code), way).text), code.id).not.toMatch(
        /完整的报错|SDK 版本|SDK 的版本|full error|version of the SDK|SDK version/,
      );
  });

  it('leaves what its provider must do to the provider', () => {
    const { text } = answered(about('tencent-trtc-native -1001'), way);
    expect(text).toMatch(way.language === 'zh' ? /它的提供方来查/ : /for its provider to look into/);
    expect(text).not.toMatch(/^1\. /m);
  });

  it('says so where nothing is known of a remedy', () => {
    const { text } = answered(about('websocket-close 1001'), way);
    expect(text).toMatch(way.language === 'zh' ? /它的官方文档/ : /its own documentation/);
  });
});

it('a letter to a customer is sent unchanged', () => {
  expect(
    answered(about(offline), { language: 'zh', fields: { customer: '王女士' } }).text,
  ).toBe(`王女士，您好，感谢您的反馈。

您发来的错误码 -1009（苹果系统自己的错误域）意思是：设备没有联网。

请按下面的顺序检查：
${checks('zh')}

如果检查之后还是这样，请直接回复，我们继续为您排查。

祝工作顺利！`);
  expect(
    answered(about(offline), { language: 'en', length: 'short', fields: { agent: 'Lin' } }).text,
  ).toBe(`Hello, the code -1009 that you sent (one of Apple's own error domains) means: The device is offline.
Please check these in order:
${checks('en')}

If it still happens afterwards, just reply and we will look into it further.
Kind regards, Lin`);
});

it('a developer reads the name and the source too', () => {
  const { text } = answered(about(offline), { audience: 'developer' });
  expect(text).toContain('- Name: NSURLErrorNotConnectedToInternet');
  expect(text).toContain('Sources:\n- https://developer.apple.com/documentation/foundation/urlerror/code');
  const other = answered(about('agora UID_CONFLICT'), { audience: 'developer' }).text;
  expect(other).toContain('- agora-rtc-sdk-ng 4.23.2, rtc-sdk_en.d.ts');
});

it('a customer who sent the name is told the name', () => {
  const sent = about(offline, { byName: true });
  expect(answered(sent, { length: 'short' }).text).toMatch(
    /^Hello, the error NSURLErrorNotConnectedToInternet that you sent \(/,
  );
  expect(answered(sent, { length: 'short', audience: 'developer' }).text).toMatch(
    /^Hello, the code -1009 NSURLErrorNotConnectedToInternet that you sent \(/,
  );
});

it('products that share it are all named', () => {
  const alike = neighbours.codes.filter((one) => named(one) === 'tencent-trtc-native 70001');
  const { text } = answered(about('tencent-im 70001', { alike }), { length: 'short' });
  expect(text).toContain('(the chat (IM) SDK or the native TRTC (liteav) SDK) means');
});

function checks(language: 'zh' | 'en'): string {
  const fault = catalog.faults.find(({ id }) => id === 'network-unreachable');
  return (fault?.checklist ?? [])
    .map((check, at) => `${at + 1}. ${toReader(check[language], language)}`)
    .join('\n');
}
