import { catalog } from 'errdesk:test-catalog';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTriage } from './triage';

const triage = createTriage(catalog);
const missing = (raw: string) => triage(raw).missing.map(({ kind }) => kind);

describe('what is missing', () => {
  it.each([
    ['takeSeat code=-2343', ['version', 'environment', 'time', 'object', 'log']],
    ['RoomEngine 2.3.1 Chrome 124 2024-05-16 09:41:07 takeSeat {code:-2343, message:"x"}', ['zone', 'log']],
    ['POST room_engine_http_srv/create_room {"ErrorCode":100004,"ErrorInfo":"x"}', ['app', 'time']],
    [
      'netcall.startDevice {code: 65005, name: "DeviceOpenError", desc: "x"}',
      ['version', 'environment', 'time'],
    ],
  ])('of %s', (raw, kinds) => expect(missing(raw)).toEqual(expect.arrayContaining(kinds)));

  it('is never a browser where a server called', () => {
    expect(missing('POST room_engine_http_srv/create_room {"ErrorCode":100004}')).not.toContain(
      'environment',
    );
  });

  it('is no SDKAppID of a vendor who has none', () => {
    expect(missing('网易云信 netcall 信令 code 11001')).not.toContain('app');
  });

  it('is no zone where times bear one or the text names it', () => {
    expect(missing('2024-05-16T09:41:07Z takeSeat code=-2343')).not.toContain('zone');
    expect(missing('北京时间 2024-05-16 09:41:07 takeSeat code=-2343')).not.toContain('zone');
  });

  it('is little enough to be asked for', () => {
    expect(missing('hello').length).toBeLessThanOrEqual(5);
  });
});

const scraps = fc.constantFrom(
  'userId=',
  'u_1',
  '13800001111',
  'roomId: ',
  'SDK 版本：4.15.3',
  'Chrome/124.0',
  '2024-05-16 09:41:07',
  '\\u0031',
  '%E9%BA%A6',
  '－１',
  '"',
  '\n',
  ' ',
  'code=-2343',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.x1x1x1',
  'a@b.cn',
);

describe('what is read off any paste', () => {
  it('points into it, and gives no secret away', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 25 }), (parts) => {
        const raw = parts.join('');
        const { facts, credentials, secrets } = triage(raw);
        for (const { start, end } of [...facts, ...credentials]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
        }
        for (const { start, end, text } of facts) {
          const hidden = secrets.find((secret) => secret.start < end && secret.end > start);
          if (hidden) expect(text).toBe(hidden.pseudonym);
        }
      }),
      { numRuns: 400 },
    );
  });
});
