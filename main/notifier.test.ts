import { expect, it } from 'vitest';
import { bodyFor } from './notifier';

it('a body is escaped on Linux, where it is markup', () => {
  expect(bodyFor('linux', '<ERROR> a & b')).toBe('&lt;ERROR&gt; a &amp; b');
  expect(bodyFor('darwin', '<ERROR> a & b')).toBe('<ERROR> a & b');
});
