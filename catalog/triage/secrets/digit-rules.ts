import type { SecretKind } from './rule';

/** A secret that is known by its digits alone. */
export interface DigitRule {
  readonly kind: SecretKind;
  readonly reason: string;
  /** Global. Must be linear. */
  readonly pattern: RegExp;
  readonly accept?: (value: string, before: string) => boolean;
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

export const digitRules: readonly DigitRule[] = [
  {
    kind: 'id_number',
    reason: 'A Chinese identity number: region, birthday, serial, check.',
    pattern:
      /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g,
    catches: ['实名 440106190002030031，'],
    leaves: ['144115198577104990000', 'id 999999999999999999'],
  },
  {
    kind: 'phone',
    reason: 'A Chinese mobile number.',
    pattern: /(?<![\dA-Za-z_.])(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![\dA-Za-z_])/g,
    catches: ['我手机 13812345678 加我', '电话:+86 138-1234-5678', '开启13700004321'],
    leaves: ['1400900512', '1700000000000', 'room_13812345678x'],
  },
  {
    kind: 'phone',
    reason: 'A number right after dots of omission is still a phone number.',
    pattern: /(?<=\.\.)1[3-9]\d{9}(?![\dA-Za-z_])/g,
    catches: ['是否开启...13700004321'],
    leaves: ['1.13700004321'],
  },
  {
    kind: 'phone',
    reason: 'An international number, by its plus sign.',
    pattern: /(?<![\w+])\+[1-9]\d{0,2}[- ]?\(?\d{2,4}\)?[- ]?\d{3,4}[- ]?\d{3,4}(?![\d.])/g,
    catches: ['call +1 415 555 0100 please', '+44-7700-900123'],
    leaves: ['UTC+8', 'GMT+0800', '+0800', '1+1234'],
  },
  {
    kind: 'phone',
    reason: 'A Chinese land line.',
    pattern: /(?<![\w-])0\d{2,3}-\d{7,8}(?![\w-])/g,
    catches: ['座机 0755-86013388'],
    leaves: ['2020-01-20', '20017-20017'],
  },
  {
    kind: 'ip',
    reason: 'An IP address leads to a household or a server.',
    pattern: /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)/g,
    accept: isAddress,
    catches: ['IP 192.0.2.44', 'http://198.51.100.7:8080/', '198.51.100.23.'],
    leaves: ['Chrome/72.0.3626.121', 'version 4.12.6.0', 'v1.2.3.4', '127.0.0.1'],
  },
  {
    kind: 'ip',
    reason: 'An IPv6 address in full.',
    pattern: /(?<![\w:.])(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}(?![\w:])/g,
    catches: ['2001:db8:0:0:0:ff00:42:8329'],
    leaves: ['12:04:18', '00:1A:2B:3C:4D:5E'],
  },
  {
    kind: 'ip',
    reason: 'An IPv6 address with its zeros left out.',
    pattern:
      /(?<![\w:.])[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,6}::(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,6})?(?![\w:])/g,
    accept: (value) => /\d/.test(value) && value.length >= 6,
    catches: ['from 2001:db8::42 to'],
    leaves: ['std::vector', 'AVRoom::ROOM_TYPE'],
  },
];

const versionBefore = /(?:[A-Za-z]\/|\bv|\bver|version|版本|sdk|build|chrome)[\s:=号]{0,3}$/i;

function isAddress(value: string, before: string): boolean {
  if (value === '127.0.0.1' || value === '0.0.0.0') return false;
  if (versionBefore.test(before) && !before.endsWith('//')) return false;
  return value.split('.').every((part) => Number(part) <= 255);
}
