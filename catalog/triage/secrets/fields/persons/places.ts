import { list } from '../../list';
import { coordinates, restOfLine } from '../extents';
import { type Around, type FieldClass, isFirm } from '../field-class';
import type { FieldValue } from '../value';

export const placeFields: readonly FieldClass[] = [
  {
    kind: 'place',
    reason: 'A place on the map, in a field that says so.',
    names: list(`
      latitude, longitude, lat lng, coordinates, geo location, gps position, 经纬度, 坐标, 定位,
      经度, 纬度, 北纬, 东经, 南纬, 西经
    `),
    words: list('lat, lng, lon, gps, location, loc, geo'),
    accept: ({ text }) => /^[([]?-?\d{1,3}\.\d{3,}/.test(text),
    extent: coordinates,
  },
  {
    kind: 'place',
    reason: 'Where somebody lives or works, in a field that says so.',
    names: list(`
      address, home address, shipping address, delivery address, mailing address, billing address,
      street address, ship to, deliver to, adresse, 地址, 住址, 所在地, 住在, 住所, 주소
    `),
    words: list('addr, street'),
    accept: isHome,
    extent: restOfLine,
  },
];

const ofHan = '[省市区县镇乡村路街道巷弄号栋楼室座].*\\d|\\d.*[号栋楼室座]|[省市区县镇].*[路街道巷村]';
const ofLatin =
  '\\d.*\\b(?:st|street|rd|road|ave|avenue|lane|ln|drive|dr|blvd|way|court|suite|apt|floor|square|terrace|parkway|platz)\\b';
const street = new RegExp(`${ofHan}|${ofLatin}`, 'i');
const wordsWithNumber = /^(?=.*\d)(?=.*\p{L}{3})[^:@=]*[ ,][^:@=]*[ ,][^:@=]*$/u;
/** Addresses of machines, in memory and of mail. */
const otherAddress = /:\/\/|^\d{1,3}\.\d|^[\w.-]+:\d|^0x|^[\w.-]*@/;

function isHome(value: FieldValue, { after }: Around): boolean {
  if (!isFirm(value) && value.link !== 'said') return false;
  if (otherAddress.test(value.text)) return false;
  // "the address is malformed"
  if (value.link === 'said' && /^\p{Ll}/u.test(value.text)) return false;
  const line = value.quoted ? value.text : value.text + (/^[^\n|<>{}"]{0,48}/.exec(after)?.[0] ?? '');
  return street.test(line) || wordsWithNumber.test(line);
}
