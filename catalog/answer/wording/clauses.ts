import type { Text } from '../../schema';

interface Clauses {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** The pieces of a text that may fall away by themselves, as many in either language. */
export function clausesOf({ zh, en }: Text): Clauses {
  const pieces = { zh: zh.split(/(?<=[。；])/), en: en.split(/(?<=[.?!;]) /) };
  if (pieces.zh.length === pieces.en.length) return pieces;
  const sentences = { zh: zh.split(/(?<=。)/), en: en.split(/(?<=[.?!]) /) };
  return sentences.zh.length === sentences.en.length ? sentences : { zh: [zh], en: [en] };
}

/** Pieces as a text again: the first begins a sentence and the last ends one. */
export function joined({ zh, en }: Clauses): Text {
  return {
    zh: zh.join('').replace(otherwise.zh, '').replace(/；$/, '。'),
    en: en
      .join(' ')
      .replace(otherwise.en, '')
      .replace(/;$/, '.')
      .replace(/^[a-z]/, (letter) => letter.toUpperCase()),
  };
}

/** What only says that the piece before was in vain. */
const otherwise = {
  zh: /^(?:还是?|仍然?)?不行(?:的话|时)?，?(?:就|再)?/,
  en: /^(?:and )?if (?:that|it) (?:fails|does not help|does not work|still fails),? /i,
};

/** Whether a piece, by its Chinese, means nothing without the one before it. */
export const leansOnTheLast = (clause: string): boolean =>
  /^(?:不要|换了|能用|能行|能通|热点能用|那里|说明|这样)/.test(clause);
