import { catalog } from 'errdesk:test-catalog';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage';
import { openJwt } from './jwt';
import { openUserSig } from './user-sig';

const triage = createTriage(catalog);

const seconds = (iso: string) => Date.parse(iso) / 1000;
const issued = seconds('2024-04-30T02:02:00Z');
const week = 7 * 86_400;

interface Made {
  user?: string;
  app?: number;
  time?: number;
  expire?: number;
}

const ownAlphabet = (bytes: Uint8Array) =>
  Buffer.from(bytes).toString('base64').replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_');

/** As TLSSigAPIv2 makes it; what stands for the signature itself is no signature. */
function userSig({ user = 'u_20391', app = 1400531162, time = issued, expire = week }: Made = {}): string {
  const fields = {
    'TLS.ver': '2.0',
    'TLS.identifier': user,
    'TLS.sdkappid': app,
    'TLS.expire': expire,
    'TLS.time': time,
    'TLS.sig': 'bm90IGEgc2lnbmF0dXJlLCBvbmx5IGEgc2FtcGxlIQ==',
  };
  return ownAlphabet(deflateSync(JSON.stringify(fields)));
}

function jwt(fields: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(fields)}.c2FtcGxlLW9ubHk`;
}

const log = (sig: string, time = '2024-05-16T09:41:07+08:00', ids = 'sdkAppId=1400531162&userId=u_20391') =>
  `${time} connect wss://signaling.example.com/?${ids}&userSig=${sig}\n${time} RtcError: join room failed, result: 70001`;

const only = (raw: string) => {
  const { credentials } = triage(raw);
  expect(credentials).toHaveLength(1);
  const [credential] = credentials;
  if (!credential) throw new Error('none');
  return credential;
};
const remarks = (raw: string) => only(raw).remarks.map(({ en }) => en);

describe('a userSig', () => {
  it('is opened, its two alphabets told apart', () => {
    for (let user = 0; user < 40; user++)
      expect(openUserSig(userSig({ user: `用户${user}` }))).toEqual({
        kind: 'usersig',
        app: '1400531162',
        user: `用户${user}`,
        issued,
        expires: issued + week,
        intact: true,
      });
  });

  it('is opened in its older form, and where zlib was left out', () => {
    const older = {
      'TLS.identifier': 'a',
      'TLS.sdk_appid': '14',
      'TLS.time': `${issued}`,
      'TLS.expire_after': '60',
    };
    const opened = { app: '14', user: 'a', issued, expires: issued + 60 };
    expect(openUserSig(ownAlphabet(deflateSync(JSON.stringify(older))))).toMatchObject(opened);
    expect(openUserSig(ownAlphabet(Buffer.from(JSON.stringify(older))))).toMatchObject(opened);
  });

  it('is opened across line breaks and URL encoding', () => {
    const sig = userSig();
    expect(openUserSig(`${sig.slice(0, 64)}\n${sig.slice(64)}`)?.user).toBe('u_20391');
    expect(only(log(sig.replaceAll('*', '%2A').replaceAll('_', '%5F'))).user).toBe('u_20391');
  });

  it('that was cut short or altered is said to be', () => {
    const sig = userSig();
    expect(openUserSig(sig.slice(0, -9))?.intact).toBe(false);
    expect(openUserSig(sig.slice(0, 60))?.intact).toBe(false);
    expect(remarks(log(sig.slice(0, 60)))).toContain('is cut short or altered, perhaps only in copying');
  });

  it('is told from other text', () => {
    for (const text of ['', 'expired', 'q7Zp2LkX9vTd4RbW8sYh', '****', '{"a":1}'])
      expect(openUserSig(text)).toBeUndefined();
  });
});

describe('a JWT', () => {
  it('is opened', () => {
    expect(openJwt(jwt({ userId: 'alice', appId: 7, iat: issued, exp: issued + 60 }))).toEqual({
      kind: 'jwt',
      app: '7',
      user: 'alice',
      issued,
      expires: issued + 60,
      intact: true,
    });
    expect(only(`Authorization: Bearer ${jwt({ sub: 'alice' })}`).user).toBe('alice');
  });

  it('that says nothing of use is left alone', () => {
    expect(openJwt(jwt({ scope: 'room' }))).toBeUndefined();
    expect(openJwt('eyJhbGciOiJIUzI1NiJ9.bm9uc2Vuc2U.x')).toBeUndefined();
  });
});

describe('held against the time of the error', () => {
  it('expired', () => {
    expect(remarks(log(userSig(), '2024-05-16T09:41:07+08:00'))).toEqual(['expired 8 days before the error']);
    expect(remarks(log(userSig(), '2024-05-07T05:10:00Z'))).toEqual(['expired 3 hours before the error']);
  });

  it('is not said to be expired while it was valid', () => {
    const [remark] = only(log(userSig(), '2024-05-01T02:02:00Z')).remarks;
    expect(remark).toMatchObject({
      kind: 'valid',
      wrong: false,
      en: 'was valid for another 6 days at the error',
    });
  });

  it('says nothing of zones where every zone gives the same answer', () => {
    expect(remarks(log(userSig(), '2024-05-16 09:41:07'))).toEqual(['expired about 8 days before the error']);
  });

  it('says that it took a zone where another would give another answer', () => {
    expect(remarks(log(userSig(), '2024-05-07 12:02:07'))).toEqual([
      "expired about 2 hours before the error (taking the log's times, which name no zone, for UTC+8)",
    ]);
    expect(remarks(`times are UTC+0\n${log(userSig(), '2024-05-07 12:02:07')}`)).toEqual([
      'expired 10 hours before the error',
    ]);
  });

  it('takes a log without a year for the year of the signature', () => {
    expect(remarks(log(userSig(), '05-16 09:41:07.310'))).toEqual(['expired about 8 days before the error']);
  });

  it('claims nothing of a log without a date', () => {
    const [remark] = only(log(userSig(), '[09:41:07.310]')).remarks;
    expect(remark).toMatchObject({ kind: 'valid', wrong: false });
    expect(remark?.en).toContain('gives no date');
  });

  it('was made later, or for no time at all', () => {
    expect(remarks(log(userSig(), '2024-04-30T00:02:00Z'))[0]).toContain(
      'was issued 2 hours after the error',
    );
    expect(remarks(log(userSig({ expire: 0 })))).toEqual(['is valid for 0 seconds']);
  });
});

describe('held against the ids of the text', () => {
  const time = '2024-05-01T02:02:00Z';

  it('made for another user', () => {
    const raw = log(userSig({ user: 'alice' }), time, 'sdkAppId=1400531162&userId=bob');
    expect(remarks(raw)[0]).toBe('was made for another user (alice, the text says bob)');
  });

  it('made for another app', () => {
    expect(remarks(log(userSig({ app: 1400000001 }), time))[0]).toBe(
      'was made for another app (1400000001, the text says 1400531162)',
    );
  });

  it('says nothing where its user is one of several', () => {
    const raw = `peer userId=carol\nuserId=dave\n${'-'.repeat(500)}\nuserSig=${userSig({ user: 'alice' })}`;
    expect(triage(raw).credentials[0]?.remarks.map(({ kind }) => kind)).not.toContain('other-user');
  });

  it('keeps a user who is a phone number private', () => {
    const raw = log(userSig({ user: '13800001111' }), time, 'userId=13800002222');
    expect(JSON.stringify(triage(raw).credentials)).not.toContain('1380000');
    expect(JSON.stringify(triage(raw).facts)).not.toContain('1380000');
  });
});

describe('what explains a finding', () => {
  it('is said first, and only where it fits', () => {
    const [first] = triage(log(userSig())).findings;
    expect(first?.code).toBe('70001');
    expect(first?.reasons[0]?.en).toBe(
      'The userSig A in the paste expired 8 days before the error (read on this machine, not verified).',
    );
    const camera = `userSig=${userSig()}\n2024-05-16T09:41:07Z [RoomEngine] openLocalCamera code: -1102`;
    expect(
      triage(camera)
        .findings[0]?.reasons.map(({ en }) => en)
        .join(),
    ).not.toContain('expired');
  });
});

describe('made to harm', () => {
  it('does not grow in memory', () => {
    const bomb = ownAlphabet(deflateSync(Buffer.alloc(1_500_000, 'a')));
    expect(openUserSig(bomb)?.user).toBeUndefined();
    expect(triage(`${'userSig='}${bomb}\n`.repeat(100)).credentials.length).toBeLessThan(2);
  });

  it('does not throw, whatever is deflated or altered', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(200), fc.nat(255), (json, at, byte) => {
        const bytes = deflateSync(json);
        bytes[at % bytes.length] = byte;
        openUserSig(ownAlphabet(bytes));
        openUserSig(ownAlphabet(deflateSync(json)));
        openJwt(
          `${Buffer.from('{"alg":1}').toString('base64url')}.${Buffer.from(json).toString('base64url')}`,
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    { 'TLS.identifier': { a: 1 }, 'TLS.time': 'x', 'TLS.expire': -1 },
    { 'TLS.identifier': 'a'.repeat(5000), 'TLS.time': 1e300, 'TLS.expire': Number.MAX_SAFE_INTEGER },
    { 'TLS.identifier': 'a\u202eb', 'TLS.time': 99_999_999_999, 'TLS.expire': 99_999_999_999 },
  ])('reads odd fields without harm %#', (fields) => {
    const sig = ownAlphabet(deflateSync(JSON.stringify(fields)));
    expect(() => triage(log(sig))).not.toThrow();
    expect(only(log(sig)).user).toBeNull();
  });
});
