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

function underName({ lead, after, before, negative }: Site): Standing | undefined {
  if (!lead?.role) return undefined;
  const { role } = lead;
  const prior = role === 'code' || role === 'weak' ? priors[lead.prior] : undefined;
  if (prior && /^(?:code|status|码|代码)$/i.test(lead.word)) return { thing: prior };
  if (isThing(role)) return namesThing(lead, negative, before) ? { thing: role } : undefined;
  if (role === 'code') return { place: underCodeKey };
  if (role === 'verb')
    return { place: lead.bracket === '(' && callOpens.test(before) ? firstArgument : afterVerb };
  if (role === 'message') return lead.link === 'assigned' ? { place: startsMessage } : undefined;
  if (callOpens.test(before) && after.startsWith(',')) return { place: firstArgument };
  return { place: lead.link === 'assigned' ? underWeakKey : afterVerb };
}

function isThing(role: KeyRole): role is Thing {
  return role !== 'code' && role !== 'weak' && role !== 'verb' && role !== 'message';
}

/** Ids, ports and counters have no sign; a bracket or a new clause ends the reach of a name without `:` or `=`. */
function namesThing(lead: Lead, negative: boolean, before: string): boolean {
  if (negative && lead.link !== 'assigned') return lead.role === 'address' || lead.role === 'time';
  if (lead.link === 'bracketed') return lead.role === 'line' || lead.role === 'http';
  return !/[,，。;；]\s*$/.test(before);
}

function placeInText({ lead, before, after, heading }: Site): Place {
  if (heading !== undefined && codeHeading.test(heading.trim())) return codeColumn;
  if (callOpens.test(before)) return firstArgument;
  if (errorWord.test(after)) return beforeErrorWord;
  if (lineHead.test(before) && lineTail.test(after)) return alone;
  if ((keyStart.test(before) || caseStart.test(before)) && keyEnd.test(after)) return mapKey;
  if (closes.test(after) && (opens.test(before) || lead?.link === 'spaced')) return inBrackets;
  if (lead?.link === 'assigned' && constantEnd.test(after)) return constantValue;
  if (lineHead.test(before)) return cellEnd.test(after) ? tableCell : lineStart;
  if (hanNeighbour.test(before)) return { ...stray, weight: -0.3 };
  return stray;
}
