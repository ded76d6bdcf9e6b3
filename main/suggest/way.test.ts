import { describe, expect, it } from 'vitest';
import { type Circumstances, wayOf } from './way';

const busyElsewhere: Circumstances = { notify: 'system', focused: false, away: false, canNotify: true };

describe('the way of a suggestion', () => {
  it.each([
    ['the desktop’s notifications come first', {}, 'system'],
    ['the card replaces notifications that the desktop does not have', { canNotify: false }, 'card'],
    ['the card is what a person prefers', { notify: 'card' }, 'card'],
    ['only the line in the window', { notify: 'window' }, 'none'],
    ['nothing beside a window in front', { focused: true }, 'none'],
    ['no card beside a window in front either', { notify: 'card', focused: true }, 'none'],
    ['nothing on a locked screen', { away: true }, 'none'],
    ['no card on a locked screen either', { notify: 'card', away: true }, 'none'],
  ] as const)('%s', (_name, change, way) => {
    expect(wayOf({ ...busyElsewhere, ...change })).toBe(way);
  });
});
