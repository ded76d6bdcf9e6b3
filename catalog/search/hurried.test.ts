import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createSearch } from './search';

const search = createSearch(catalog);

describe('what is typed in a hurry', () => {
  it.each([
    ['bzzxc', '1007'],
    ['yhqf', '20406'],
    ['tdsx', '9102'],
    ['lmlbwk', '100251'],
    ['公匙', '70009'],
    ['末登录', '-1002'],
    ['用尸欠费', '20406'],
    ['解析json出错', '60003'],
    ['avsdk 主线程 不在', '1007'],
  ])('of all that ships, %s brings %s', (query, code) => {
    const codes = search(query).map(({ entry }) => entry.code);
    expect(codes.slice(0, 4)).toContain(code);
  });
});
