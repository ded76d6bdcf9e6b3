import type { Text } from '../../../schema';
import type { Span } from '../../result';
import { matchesIn } from '../../text/matches';
import { listed, quoted } from '../wording';
import type { Broken } from './rule';

/** In UTF-16 units: a longer body is no sample that somebody wrote out. */
const longest = 4000;
const mostBodies = 12;
/** In UTF-16 units: what lies further on is the rest of a log. */
const farthest = 40_000;

/** What leads to a body that was sent: `-d '`, `body:`, 请求体. */
const lead =
  /(?:(?:^|\s)(?:-d|--data(?:-raw|-binary)?)|\b(?:req(?:uest)?|body|payload|data|json|post(?:ed)?|params?|send(?:ing)?|sent)\w{0,8}|包体|请求|报文|参数|发送|发出)["']?\s{0,2}[:=：]?\s{0,2}[brf]?$/i;
/** What only an answer has. */
const ofAnswer = /"?(?:ErrorCode|ErrorInfo|ActionStatus|errcode|errmsg|RequestId)"?\s?:/i;
/** What stands in code and in no body. */
const ofCode = /=>|;\s|\bfunction\b|\breturn\b|\$\{|\bnew [A-Z]/;
const cutShort = /…|\.\.\.|\*\*\*/;

/** Whether a body that a paste shows is no JSON, and what is wrong with it. */
export function jsonBroken(text: string): Broken | undefined {
  for (const body of bodiesIn(text)) {
    const said = text.slice(body.start, body.end);
    if (ofAnswer.test(said) || ofCode.test(said) || !/["'\w“”]\s?:/.test(said) || isJson(said)) continue;
    const wrong = faultsOf(said);
    if (wrong.length === 0) continue;
    const all = listed(wrong.slice(0, 3));
    return {
      said: {
        zh: `您发来的包体不是合法的 JSON：${all.zh}。`,
        en: `The body that you sent is no valid JSON: ${all.en}.`,
      },
      by: [
        { ...body, text: said, form: 'quoted', parameter: 'request-body', place: 'field', from: body.start },
      ],
    };
  }
  return undefined;
}

function isJson(said: string): boolean {
  try {
    JSON.parse(said);
    return true;
  } catch {
    return false;
  }
}

/** What is escaped for a string of a program is not read. */
const openingBrace = /\{(?!\\)/g;

/** Where the bodies stand that a paste says were sent. */
function bodiesIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { index } of matchesIn(text.slice(0, farthest), openingBrace)) {
    if (found.length >= mostBodies) break;
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const quote = /["'`]/.test(text.charAt(index - 1)) ? text.charAt(index - 1) : undefined;
    const before = text.slice(Math.max(0, index - 60), quote ? index - 1 : index);
    // What is assigned without quotes is an object of a program, which writes it in its own way.
    const isObject = !quote && /=\s{0,2}$/.test(before);
    if (!isObject && lead.test(before)) found.push({ start: index, end: endOfBody(text, index, quote) });
  }
  return found;
}

/** A body ends where its braces close, else with the quotes that it stands in, else with its line. */
function endOfBody(text: string, start: number, quote: string | undefined): number {
  const limit = Math.min(text.length, start + longest);
  const closed = endOfBraces(text, start, limit);
  if (closed !== undefined) return closed;
  if (quote) {
    const close = new RegExp(String.raw`${quote}(?=\s|$|[,);\]])`, 'g');
    close.lastIndex = start;
    const end = close.exec(text)?.index;
    if (end !== undefined && end < limit) return end;
  }
  const line = text.indexOf('\n', start);
  return line < 0 || line > limit ? limit : line;
}

/** Where the braces that open at a place are all closed; those in strings are none. */
function endOfBraces(text: string, start: number, limit: number): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = start; at < limit; at++) {
    const sign = text.charAt(at);
    if (sign === '\\' && isString) at++;
    else if (sign === '"') isString = !isString;
    else if (sign === '{' && !isString) depth++;
    else if (sign === '}' && !isString && --depth === 0) return at + 1;
  }
  return undefined;
}

function faultsOf(said: string): Text[] {
  const bare = said.replace(/"(?:[^"\\\n]|\\.)*"/g, (found) => 'S'.repeat(found.length));
  return [
    ...quotesIn(bare),
    ...commasIn(said, bare),
    ...namesIn(bare),
    ...(cutShort.test(said) ? [] : bracketsIn(bare.replace(/'[^'\n]*'/g, 'S'))),
  ];
}

function quotesIn(bare: string): Text[] {
  return /[{,:[]\s*'[^'\n]*'\s*[:,}\]]/.test(bare)
    ? [
        {
          zh: '键和字符串用的是单引号，JSON 只认双引号',
          en: 'keys and strings stand in single quotes, and JSON takes double ones alone',
        },
      ]
    : [];
}

const mostPlaces = 2;

function commasIn(said: string, bare: string): Text[] {
  const surplus = matchesIn(bare, /,\s*[}\]]/g).slice(0, mostPlaces);
  const places = surplus.map(({ index, 0: found }) =>
    quoted(said.slice(Math.max(0, index - 12), index + found.length)),
  );
  const at = listed(places);
  const missing = /S\s+S\s*:/.test(bare.replace(/S+/g, 'S'));
  return [
    ...(places.length > 0
      ? [{ zh: `${at.zh}处多了一个逗号`, en: `there is a surplus comma at ${at.en}` }]
      : []),
    ...(missing ? [{ zh: '两项之间少了逗号', en: 'a comma is missing between two members' }] : []),
  ];
}

function namesIn(bare: string): Text[] {
  const key = /[{,]\s*(?!S+\s*:)([A-Za-z_]\w*)\s*:/.exec(bare)?.[1];
  const value = /:\s*(True|False|None|undefined|NaN)\b/.exec(bare)?.[1];
  return [
    ...(key ? [{ zh: `键 ${key} 没有加双引号`, en: `the key ${key} is not in double quotes` }] : []),
    ...(value ? [{ zh: `${value} 不是 JSON 的值`, en: `${value} is no value of JSON` }] : []),
  ];
}

function bracketsIn(bare: string): Text[] {
  const count = (sign: string) => bare.split(sign).length - 1;
  return (
    [
      ['{', '}'],
      ['[', ']'],
    ] as const
  ).flatMap(([open, close]): Text[] => {
    const rest = count(open) - count(close);
    if (rest === 0) return [];
    return rest > 0
      ? [
          {
            zh: `少了 ${rest} 个 ${close}`,
            en: `${rest} closing ${close} ${rest === 1 ? 'is' : 'are'} missing`,
          },
        ]
      : [
          {
            zh: `多了 ${-rest} 个 ${close}`,
            en: `there ${rest === -1 ? 'is' : 'are'} ${-rest} ${close} too many`,
          },
        ];
  });
}
