import { expect, it } from 'vitest';
import { bodyFor } from './notifier';

it('a body is markup on the free desktops, and a log must not be taken for it', () => {
  expect(bodyFor('linux', '<ERROR> a & b')).toBe('&lt;ERROR&gt; a &amp; b');
  expect(bodyFor('darwin', '<ERROR> a & b')).toBe('<ERROR> a & b');
});
