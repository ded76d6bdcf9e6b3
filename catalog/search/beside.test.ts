import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { apart } from './beside';
import { createSearch } from './search';

const search = createSearch(catalog);
const searchOurs = createSearch(apart(catalog).ours);
const theirs = new Set(apart(catalog).theirs.entries);
const found = (query: string) => search(query).map(({ entry, match }) => `${match} ${entry.id}`);

describe('explained neighbours in a search', () => {
  it.each(['摄像头被占用', '-10012', 'sxtqx', 'camera in use', '没有权限', '70001', 'who:owner'])(
    'change nothing of what is found of ours, and stand behind it: %s',
    (query) => {
      const hits = search(query);
      expect(hits.filter(({ entry }) => !theirs.has(entry))).toEqual(searchOurs(query));
      for (const kind of ['exact', 'word', 'fuzzy']) {
        const sides = hits.filter(({ match }) => match === kind).map(({ entry }) => theirs.has(entry));
        expect(sides).toEqual(sides.toSorted((one, other) => Number(one) - Number(other)));
      }
      expect(hits.some(({ entry }) => theirs.has(entry))).toBe(true);
    },
  );

  it('are found by a code that they alone have, without what is only near it', () => {
    expect(found('5302')).toEqual(['exact tencent-trtc-web-v5/devices/5302']);
  });

  it('come alone where they alone are named', () => {
    const hits = search('v5 权限');
    expect(hits.every(({ entry }) => theirs.has(entry))).toBe(true);
    const answers = hits.filter(({ match }) => match !== 'fuzzy');
    expect(new Set(answers.map(({ entry }) => entry.sdk))).toEqual(new Set(['tencent-trtc-web-v5']));
    expect(new Set(search('sdk:tencent-trtc-native').map(({ entry }) => entry.sdk))).toEqual(
      new Set(['tencent-trtc-native']),
    );
  });
});
