import { isLuhn } from '../checks';
import { type DigitRule, whole } from './digit-rule';

const degrees = String.raw`\d{1,3} ?(?:°|deg) ?\d{1,2} ?['′] ?[\d.]{1,8} ?["″]? ?[NSEW]`;
const isPlaced =
  /(?:location|gps|lat|loc|maps?\/@|[?&](?:q|ll)=|geo|fused|position|坐标|定位|位置|经纬度)[^\n\d]{0,16}-?$/i;
const streets = 'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Square|Terrace';

export const deviceRules: readonly DigitRule[] = [
  {
    kind: 'device',
    reason: 'The number of a telephone, by its check, where the text names the device.',
    first: [15, 15],
    at: whole(String.raw`\d{15}`),
    accept: (value, context) =>
      isLuhn(value) && /imei|device|slot|tac/i.test(context.key + context.before.slice(-16)),
  },
  {
    kind: 'device',
    reason: 'The number of a telephone, as its maker groups it.',
    first: [8, 8],
    next: '-',
    at: /0000\d{4}-[0-9A-F]{16}(?!\w)/y,
  },
];

const inDegrees: DigitRule = {
  kind: 'place',
  reason: 'A place on the map in degrees, minutes and seconds.',
  first: [1, 3],
  at: new RegExp(`${degrees}(?:[, ]{1,3}${degrees})?(?![A-Za-z])`, 'y'),
};

export const placeRules: readonly DigitRule[] = [
  {
    kind: 'place',
    reason: 'A place as the system of a telephone prints it.',
    first: [1, 3],
    next: '.',
    beyond: /\d/,
    at: /\+?\d{1,3}\.\d{4,12},[+-]\d{1,3}\.\d{4,12}(?=>)/y,
  },
  {
    kind: 'place',
    reason: 'A pair of coordinates, where the text says so.',
    first: [1, 3],
    next: '.',
    beyond: /\d/,
    at: /\d{1,3}\.\d{4,12}, ?-?\d{1,3}\.\d{4,12}/y,
    accept: (_, { before }) => isPlaced.test(before),
  },
  { ...inDegrees, next: '°d' },
  { ...inDegrees, next: ' ', beyond: /[°d]/ },
  {
    kind: 'place',
    reason: 'A house in a street, as it is written in English.',
    first: [1, 5],
    next: ' ',
    beyond: /[A-Z]/,
    at: new RegExp(
      [
        String.raw`\d{1,5} (?:[A-Z][a-z]{1,20} ){1,3}(?:${streets})\b\.?`,
        String.raw`(?:,? (?:[A-Z][\w-]{0,20}|\d{1,6})\b){0,6}`,
        String.raw`(?:, [A-Z][\w-]{0,20}(?: [A-Z0-9][\w-]{0,10}){0,3}){0,3}`,
      ].join(''),
      'y',
    ),
  },
];
