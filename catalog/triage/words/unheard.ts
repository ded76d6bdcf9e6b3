import type { Span } from '../result';
import { Chunks, placesIn } from '../text/chunks';

/** Words of a text that say nothing of its trouble. */
export interface Unheard {
  readonly id: string;
  /** What every text with such words has. */
  readonly triggers: readonly string[];
  /** In UTF-16 units: how much of the text is read before a trigger and from it on. */
  readonly reach: readonly [before: number, after: number];
  /** Its first group, which ends it, is passed over. Must take linear time. */
  readonly pattern: RegExp;
  /** Samples: what must and must not be passed over. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

export const unheard: readonly Unheard[] = [
  {
    // `?usersig=abc` names a parameter; it does not say that a signature is wrong.
    id: 'query',
    triggers: ['://'],
    reach: [0, 2400],
    pattern: /^:\/\/[^\s?"'<>()]{1,400}(\?[^\s"'<>()\u3400-\u9fff]{1,2000})/,
    catches: ['GET https://a.example/x?usersig=abc&sdkappid=1'],
    leaves: ['https://a.example/usersig', 'why? usersig=abc is expired', 'usersig=abc'],
  },
  {
    id: 'nothing-else-zh',
    triggers: ['其他', '其它', '别的', '其余', '剩下'],
    reach: [0, 40],
    pattern:
      /^((?:其[他它余]|别的|剩下)(?:的|地方|功能|方面|用户|人|设备|机器|房间|都|也|均|全部?|暂时|目前|一切|,|，){0,4}(?:没有?(?:什么|任何|别的)?(?:问题|异常|报错|错误|毛病|影响)|没事|正常|很?好(?:用|的)?|ok|可以|不影响))/i,
    catches: ['报 1，其他没有问题', '-1，其它功能都正常', '1003，别的都没有报错', '其余用户均正常'],
    leaves: ['其他房间没有声音', '没有权限', '其他用户报错'],
  },
  {
    id: 'nothing-else-en',
    triggers: [' other ', ' else ', 'therwise', ' further ', ' elsewhere'],
    reach: [32, 48],
    pattern:
      /\b((?:no|without)\s(?:other|further)\s(?:problems?|issues?|errors?)\b|(?:no|without any)\s(?:problems?|issues?|errors?)\s(?:otherwise|elsewhere)\b|(?:everything|anything|all)\s(?:else|other\s\w{1,16})\s(?:is|are|was|works?|runs?|seems?|looks?)(?:\s(?:fine|ok|okay|well|good|normal|alright|working))?|otherwise\s(?:it\s)?(?:is\s|works?\s)?(?:fine|ok|okay|no\s(?:problems?|issues?|errors?)))/i,
    catches: ['code -1, no other issues', '-1. Everything else works fine', 'no problem otherwise'],
    leaves: ['no other camera', 'something else is wrong', 'otherwise the room is full'],
  },
  {
    // Source that does not compile was never run: the SDK's names in it report nothing.
    id: 'compiler',
    triggers: ['error TS', 'error CS', 'error C', 'error: cannot find symbol'],
    reach: [0, 300],
    pattern: /^(error(?: (?:TS|CS|C)\d{4}:|: cannot find symbol)[^\n]{0,280})/,
    catches: ["a.ts:4:1 - error TS2339: Property 'takeSeat' does not exist on type 'Engine'."],
    leaves: ['error C: the room does not exist', 'error: cannot find the room'],
  },
];

/** In UTF-16 units: the longest that a rule reads from its trigger on. */
const longest = Math.max(...unheard.map(({ reach: [, after] }) => after));

function spanAt(text: string, at: number, { reach, pattern }: Unheard): Span | undefined {
  const from = Math.max(0, at - reach[0]);
  const match = pattern.exec(text.slice(from, at + reach[1]));
  if (!match) return undefined;
  const end = from + match.index + match[0].length;
  return { start: end - (match[1] ?? match[0]).length, end };
}

/** What is left to hear of parts of a text: blanks stand in place of what says nothing, so that offsets stay. */
export function hearing(text: string): (span: Span) => string {
  const nothing = new Chunks((part) =>
    unheard.flatMap((rule) =>
      placesIn(text, part, rule.triggers).flatMap((at) => spanAt(text, at, rule) ?? []),
    ),
  );
  return ({ start, end }) => {
    const parts: string[] = [];
    let at = start;
    const gaps = nothing.around({ start: start - longest, end: end + longest });
    for (const gap of gaps.sort((a, b) => a.start - b.start)) {
      if (gap.end <= at || gap.start >= end) continue;
      parts.push(text.slice(at, Math.max(at, gap.start)));
      const to = Math.min(end, gap.end);
      parts.push(' '.repeat(to - Math.max(at, gap.start)));
      at = to;
    }
    return parts.length === 0 ? text.slice(start, end) : parts.join('') + text.slice(at, end);
  };
}
