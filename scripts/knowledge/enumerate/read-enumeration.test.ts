import { describe, expect, it } from 'vitest';
import type { Enumeration } from '../../../catalog/pack/codes';
import { readEnumeration } from './read-enumeration';

const codes = (text: string, enumeration: Enumeration) =>
  readEnumeration(text, enumeration).codes.map(({ code, name }) => [code, name]);

describe('an enum', () => {
  const named = (name: string): Enumeration => ({ kind: 'enum', name });

  it('of TypeScript has numbers, or texts that are printed', () => {
    const text = `
      export declare enum OtherCode { NO = 7 }
      export declare enum RoomErrorCode {
        /** Don't count on it: { "A" = 1, } */
        OK = 0, // the end's near
        JOIN_FAILED = -1001,
        'not-a-word' = 0x10,
        NEXT,
      }
      export declare enum TextCode { Refused = "PERMISSION_REFUSED", LATE = "LATE" }`;
    expect(codes(text, named('RoomErrorCode'))).toEqual([
      ['0', 'OK'],
      ['-1001', 'JOIN_FAILED'],
      ['16', 'not-a-word'],
      ['17', 'NEXT'],
    ]);
    expect(codes(text, named('TextCode'))).toEqual([
      [undefined, 'PERMISSION_REFUSED'],
      [undefined, 'LATE'],
    ]);
  });

  it('of C counts on, and refers to what came before', () => {
    const text = `
      enum Code {
        ERR_NONE,
        ERR_BASE = (int)1000,
      #ifdef LATER
        ERR_LATER = ERR_BASE + 7,
      #endif
        ERR_BELOW = -(1),
        ERR_MARKED API_AVAILABLE(ios(9)) = 0x20UL,
        ERR_AND_ON
      };
      typedef enum { QUIET_A = 3, QUIET_B } quiet_code;`;
    expect(codes(text, named('Code'))).toEqual([
      ['0', 'ERR_NONE'],
      ['1000', 'ERR_BASE'],
      ['1007', 'ERR_LATER'],
      ['-1', 'ERR_BELOW'],
      ['32', 'ERR_MARKED'],
      ['33', 'ERR_AND_ON'],
    ]);
    expect(codes(text, named('quiet_code'))).toEqual([
      ['3', 'QUIET_A'],
      ['4', 'QUIET_B'],
    ]);
  });

  it('of Objective-C and of Java', () => {
    const objectiveC = 'typedef NS_ENUM(NSInteger, RTCCode) { RTCCodeTimedOut = -1001, };';
    expect(codes(objectiveC, named('RTCCode'))).toEqual([['-1001', 'RTCCodeTimedOut']]);
    const java = 'public enum Code { @Deprecated OLD(1, "a, b"), NEW(-2, ""); private final int value = 3; }';
    expect(codes(java, named('Code'))).toEqual([
      ['1', 'OLD'],
      ['-2', 'NEW'],
    ]);
  });

  it('says which values it could not tell', () => {
    const text = 'enum Code { A = 1 << 4, B = UNKNOWN, C = 2 }';
    expect(readEnumeration(text, named('Code'))).toEqual({
      codes: [{ code: '2', name: 'C' }],
      unread: ['A', 'B'],
    });
  });

  it('that is not there is said to be not there', () => {
    expect(() => readEnumeration('enum Other { A }', named('Code'))).toThrow('There is no enum Code');
  });
});

describe('an object', () => {
  it.each([
    'export const CODES = { ERR_A: -1, "ERR_B": 2, errC: "ERR_C", };',
    'exports.CODES = Object.freeze({ ERR_A: -1, ERR_B: 2, errC: "ERR_C" });',
    'export declare const CODES: { readonly ERR_A: -1; readonly ERR_B: 2; readonly errC: "ERR_C"; };',
    'const CODES: Record<string, unknown> = { ERR_A: -1, ERR_B: 2, errC: `ERR_C` } as const;',
  ])('has names and values: %s', (text) => {
    expect(codes(text, { kind: 'object', name: 'CODES' })).toEqual([
      ['-1', 'ERR_A'],
      ['2', 'ERR_B'],
      [undefined, 'ERR_C'],
    ]);
  });

  it('may have numbers for names, and sentences for values', () => {
    const text = 'var codes={404:"ROOM_MISSING","-5":"it is broken",LATE:"came too late"};';
    expect(codes(text, { kind: 'object', name: 'codes' })).toEqual([
      ['404', 'ROOM_MISSING'],
      ['-5', undefined],
      [undefined, 'LATE'],
    ]);
  });

  it('that states only types has nothing to be read', () => {
    const text = 'export declare const CODES: { ERR_A: number; };';
    expect(readEnumeration(text, { kind: 'object', name: 'CODES' })).toEqual({
      codes: [],
      unread: ['ERR_A'],
    });
  });
});

it('constants are those with the prefix', () => {
  const text = `
    #define ERR_A (-1)
    #define WARN_A 1 // no error
    #define ERR_B (ERR_A - 1)
    public static final int ERR_C = -3;
    const val ERR_D: Int = -4
    constexpr int ERR_E = 0x5;`;
  expect(codes(text, { kind: 'constants', prefix: 'ERR_' })).toEqual([
    ['-1', 'ERR_A'],
    ['-2', 'ERR_B'],
    ['-3', 'ERR_C'],
    ['-4', 'ERR_D'],
    ['5', 'ERR_E'],
  ]);
});

it('JSON is read from the keys that are named', () => {
  const text = JSON.stringify({ errors: { codes: { '1001': 'ERR_A', ERR_B: 1002 } } });
  expect(codes(text, { kind: 'json', name: 'errors.codes' })).toEqual([
    ['1001', 'ERR_A'],
    ['1002', 'ERR_B'],
  ]);
});
