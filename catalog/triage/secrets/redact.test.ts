import { describe, expect, it } from 'vitest';
import { findSecrets } from './find';
import { nameSecrets, redact } from './redact';

function redacted(raw: string): string {
  const found = findSecrets(raw).map((secret) => ({ ...secret, value: raw.slice(secret.start, secret.end) }));
  return redact(raw, nameSecrets(raw, found));
}

describe('redaction', () => {
  it('gives one value one pseudonym', () => {
    expect(redacted('a@b.cn, c@d.cn, a@b.cn')).toBe('⟦e-mail A⟧, ⟦e-mail B⟧, ⟦e-mail A⟧');
  });

  it('does not repeat the pseudonyms of an earlier redaction', () => {
    expect(redacted('was ⟦phone A⟧, is 13800001111')).toBe('was ⟦phone A⟧, is ⟦phone B⟧');
  });

  it('keeps line ends inside a secret', () => {
    const sig = `eJw${'a1B2'.repeat(15)}\n${'c3D4'.repeat(10)}`;
    expect(redacted(`userSig=${sig}\nnext`)).toBe('userSig=⟦userSig A⟧\n\nnext');
  });

  it('leaves codes and UUIDs alone', () => {
    const text =
      'traceId: 4f9d2c1a-7b6e-4f3a-9c8d-0a1b2c3d4e5f code 70001 -100006 0x4004 30000411 roomId 1400900512';
    expect(redacted(text)).toBe(text);
  });
});
