import { patternRule } from '../pattern-rule';

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

/** Numbers of cars, devices, places and passports that have letters of their own. */
export const numberRules = [
  patternRule({
    kind: 'plate',
    reason: 'A mainland number plate.',
    triggers: [...provinces],
    at: new RegExp(
      [
        `([${provinces}][A-HJ-NP-Z][·.• -]?(?=[A-HJ-NP-Z0-9]{0,5}\\d)`,
        '[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳])(?![A-Za-z0-9])',
      ].join(''),
      'y',
    ),
  }),
  patternRule({
    kind: 'device',
    reason: 'An advertising id, in a sentence that names it.',
    triggers: ['oaid', 'idfa', 'gaid', 'aaid', 'idfv'],
    at: /(?:oaid|idfa|gaid|aaid|idfv)[^\n]{0,14}?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/iy,
  }),
  patternRule({
    kind: 'device',
    reason: 'A serial number, in its abbreviation.',
    triggers: ['s/n'],
    at: /s\/n[^\S\n]?[:：#]?[^\S\n]{0,2}((?=[A-Z]{0,20}\d)[A-Z0-9-]{6,24})(?![\w])/iy,
  }),
  patternRule({
    kind: 'place',
    reason: 'A place as a receiver of satellites reports it.',
    triggers: ['$gp', '$gn'],
    at: /\$G[PN][A-Z]{3},[^,\n]{0,12},(?:A,)?(\d{2,5}\.\d{1,6},[NS],\d{2,6}\.\d{1,6},[EW])/iy,
  }),
  patternRule({
    kind: 'id_number',
    reason: 'The lines of a passport that machines read.',
    triggers: ['p<'],
    at: /(P<[A-Z]{3}[A-Z<]{20,39}\s{1,2}[A-Z0-9<]{30,44})/y,
  }),
];
