import type { KeyRole, Thing } from './key-table';
import type { Lead } from './lead';
import {
  afterVerb,
  alone,
  beforeErrorWord,
  codeColumn,
  constantValue,
  firstArgument,
  inBrackets,
  lineStart,
  mapKey,
  type Place,
  startsMessage,
  stray,
  tableCell,
  underCodeKey,
  underWeakKey,
} from './places';

/** Where a number stands: in a place for codes, or under the name of something else. */
export type Standing = { readonly place: Place } | { readonly thing: Thing };

export interface Site {
  readonly lead: Lead | undefined;
  /** Up to 72 units before the sign, up to 48 after the number; both may hold line ends. */
  readonly before: string;
  readonly after: string;
  readonly negative: boolean;
  /** The heading of the number's column, in a table. */
  readonly heading: string | undefined;
}

/** Names made of two words whose second one alone would mean a code. */
const priors: Readonly<Record<string, Thing>> = {
  exit: 'exit',
  exited: 'exit',
  status: 'http',
  http: 'http',
  response: 'http',
  qr: 'id',
  zip: 'id',
  area: 'id',
  country: 'id',
  verification: 'id',
  invite: 'id',
  invitation: 'id',
  room: 'room',
  seat: 'id',
  验证: 'id',
  邀请: 'id',
  房间: 'room',
};

const errorWord = /^\s?(?:号|这个|的)?\s?(?:错误|错\b|报错|异常|error\b|err\b|exception|failed\b|失败)/i;
const opens = /[[({<]["'`]?\s?$/;
const closes = /^\s?["'`]?[\])}>]/;
const callOpens = /(?:exception|error|err|fail\w{0,4}|onerror|callback|reject)\(\s?$/i;
const keyStart = /(?:[[{,(]|\n|^)\s*(?:case\s|when\s)?["'`[]?$/;
const keyEnd = /^["'`]?\]?\s*(?::|=>|to\b|->)\s*(?:["'`]|[^\s\d])/;
const caseStart = /\b(?:case|when)\s["'`]?$/;
const lineHead = /(?:^|\n)[\s>*#|•·]*["'`]?$/;
const lineTail = /^["'`]?[\s。.!！?？,，]*(?:\n|$)/;
const cellEnd = /^\s*(?:\||\t)/;
const constantEnd = /^\s*(?:[,;}]|\n|$|\/\/|\/\*|#)/;
const hanNeighbour = /[\u3400-\u9fff，。“‘「]\s?$/;

/** Headings that say that the column holds codes. */
const codeHeading =
  /错误码|返回码|错误代码|报错码|^code$|^error ?code$|^err ?code$|errcode|errorcode|^错误$/i;

export function standingOf(site: Site): Standing {
  return underName(site) ?? { place: placeInText(site) };
}

function underName(site: Site): Standing | undefined {
  const { lead } = site;
  if (!lead?.role) return undefined;
  const { role } = lead;
  if (isThing(role)) return namesThing(lead, site) ? { thing: role } : undefined;
  const thing = twoWordThing(lead, role);
  if (thing) return { thing };
  const place = reportedPlace(site, lead, role);
  return place && { place };
}

/** `exit code`, `status code`, `验证码`: two words of which the second one alone would mean a code. */
function twoWordThing(lead: Lead, role: KeyRole): Thing | undefined {
  if (role !== 'code' && role !== 'weak') return undefined;
  return /^(?:code|status|码|代码)$/i.test(lead.word) ? priors[lead.prior] : undefined;
}

function reportedPlace({ before, after }: Site, lead: Lead, role: KeyRole): Place | undefined {
  const called = callOpens.test(before);
  switch (role) {
    case 'code':
      return underCodeKey;
    case 'verb':
      return called && lead.bracket === '(' ? firstArgument : afterVerb;
    case 'message':
      return lead.link === 'assigned' ? startsMessage : undefined;
    default:
      if (called && after.startsWith(',')) return firstArgument;
      return lead.link === 'assigned' ? underWeakKey : afterVerb;
  }
}

function isThing(role: KeyRole): role is Thing {
  return role !== 'code' && role !== 'weak' && role !== 'verb' && role !== 'message';
}

/** Ids, ports and counters have no sign; a bracket or a new clause ends the reach of a name without `:` or `=`. */
function namesThing(lead: Lead, { negative, before }: Site): boolean {
  if (negative && lead.link !== 'assigned') return lead.role === 'address' || lead.role === 'time';
  if (lead.link === 'bracketed') return lead.role === 'line' || lead.role === 'http';
  return !/[,，。;；]\s*$/.test(before);
}

/** `[-2343]`, `(70001)`; `<NAME 4004>`, where the bracket opened before the name. */
function isBracketed({ before, after, lead }: Site): boolean {
  if (!closes.test(after)) return false;
  return opens.test(before) || (lead?.link === 'spaced' && /[A-Za-z\]]\s$/.test(before));
}

/** The shapes in which codes stand without a name, in the order in which they are tried. */
const shapes: readonly (readonly [Place, (site: Site) => boolean])[] = [
  [codeColumn, ({ heading }) => heading !== undefined && codeHeading.test(heading.trim())],
  [firstArgument, ({ before }) => callOpens.test(before)],
  [beforeErrorWord, ({ after }) => errorWord.test(after)],
  [alone, ({ before, after }) => lineHead.test(before) && lineTail.test(after)],
  [mapKey, ({ before, after }) => (keyStart.test(before) || caseStart.test(before)) && keyEnd.test(after)],
  [inBrackets, isBracketed],
  [
    constantValue,
    ({ lead, after }) => lead?.link === 'assigned' && lead.word.length > 2 && constantEnd.test(after),
  ],
  [tableCell, ({ before, after }) => lineHead.test(before) && cellEnd.test(after)],
  [lineStart, ({ before }) => lineHead.test(before)],
  [{ ...stray, weight: -0.3 }, ({ before }) => hanNeighbour.test(before)],
];

function placeInText(site: Site): Place {
  return shapes.find(([, fits]) => fits(site))?.[0] ?? stray;
}
