import { describe, expect, it } from 'vitest';
import { othersOf, switches, toggleOf } from './switches';

const at = { kind: 'at', at: 0 } as const;

describe('what can be switched', () => {
  it.each([
    ['while it is watched', { watching: true, until: null }, ['watch-off', 'pause-quarter', 'skip-next']],
    ['while it is not', { watching: false, until: null }, ['watch-on', 'watch-quarter', 'watch-next']],
    ['in a pause', { watching: false, until: at }, ['watch-resume', 'watch-off']],
    [
      'while it is watched for once',
      { watching: true, until: { kind: 'copy' } },
      ['watch-off', 'watch-keep'],
    ],
  ] as const)('%s', (_name, state, names) => {
    expect([toggleOf(state), ...othersOf(state)]).toEqual(names);
  });

  it('changes something, each of them', () => {
    for (const watching of [true, false])
      for (const until of [null, at]) {
        const state = { watching, until };
        for (const name of [toggleOf(state), ...othersOf(state)]) {
          const { watching: to, for: span } = switches[name];
          expect(to !== watching || (until !== null && span === 'good'), name).toBe(true);
        }
      }
  });
});
