import { states } from '../../../lexicon/states';
import type { Entry } from '../../../schema';
import { anyTrouble } from '../../retrieval/sayings';
import { type WordHit, wholly } from '../../retrieval/search-words';
import { saidIn } from '../../words/concepts';
import { areOfOneKind, isReasonOf } from './of-one-kind';
import type { PartSearch } from './part-search';
import { fewestInPart, type Part } from './parts-beside';

/** Another entry must be told this clearly, and the number's own must answer less than this share of it. */
const clearly = 0.5;
const ownShare = 0.62;
const fewestUnits = 4;
const shortStretch = 5;
/** The same where its title, or a phrase, is said. */
const ofTitle = 0.42;
/** Where not even a part of the title is said, it takes a long stretch of Chinese: English words are in any sentence. */
const someOfTitle = 0.3;
/** The same of words of another language, many of which are in any sentence. */
const halfOfTitle = 0.5;
const longStretch = 7;
const han = /[\u3400-\u9fff]{2}/;
const ownTold = 0.6;
/** An entry that answers so much without a closer look is told. */
const leading = 0.9;

interface ToldOtherwise {
  readonly part: Part;
  readonly hits: readonly WordHit[];
}

/**
 * Whose trouble the words tell: the number's own, that of others, or nobody's. `isNobodys`: no SDK shows, so that what
 * another SDK's entry is called counts as well.
 */
export function toldBy(
  beside: PartSearch,
  parts: readonly Part[],
  own: readonly Entry[],
  isNobodys = false,
): ToldOtherwise | 'own' | undefined {
  let found: ToldOtherwise | undefined;
  for (const part of parts) {
    // What was tried does not take back what came of it.
    if ((part.leads || part.isAside) && found) continue;
    const told = toldByPart(beside, part, own, isNobodys);
    // That the same was tried confirms nothing.
    if (told === 'own') return part.leads && !quotes.test(part.text) ? undefined : told;
    if (told.length > 0) found ??= { part, hits: told };
  }
  return found;
}

/** Whose trouble one part tells: the number's own, or that of these others. */
function toldByPart(
  beside: PartSearch,
  part: Part,
  own: readonly Entry[],
  isNobodys: boolean,
): 'own' | readonly WordHit[] {
  const sdks = new Set(own.map(({ sdk }) => sdk));
  const { search } = beside;
  // What says the opposite shares nearly all of its words.
  const meant = part.isMessage ? own.filter((entry) => !isOpposite(part.text, entry)) : own;
  const { asked, hits: found } = beside.ofThese(part, sdks);
  const all = found.filter((hit) => own.includes(hit.entry) || !isUnsaid(hit, part));
  const hits = all.filter(({ entry }) => meant.includes(entry) || !own.includes(entry));
  const called = isNobodys && part.isMessage ? calledSo(beside, part, sdks) : [];
  if (called.length > 0 && !hits.some((hit) => hit.coverage >= nearlyAll)) return called;
  const verbatim = verbatimOf(hits, meant, part);
  if (part.isAside || (verbatim.length > 0 && tellsTrouble(part, verbatim))) return verbatim;
  if (search.leads(asked, meant, leading) || meant.some((entry) => search.isAbout(asked, entry)))
    return 'own';
  if (hits.some((hit) => tellsOwn(hit, part, meant))) return 'own';
  const others = leadingByTitle(hits.filter((hit) => hit.share >= alike && isTold(hit, part))).slice(
    0,
    mostOthers,
  );
  if (others.some((hit) => isOfOwnKind(hit, meant))) return 'own';
  return others.length > 0 && tellsTrouble(part, others) ? others : [];
}

/** Whether the words of which a hit is made are asked, or said to be in order. */
function isUnsaid({ words }: WordHit, { unsaid }: Part): boolean {
  if (unsaid.length === 0) return false;
  const said = words();
  const without = said.filter(({ start }) => !unsaid.some((span) => start >= span.start && start < span.end));
  return without.length < said.length / 2;
}

/** That somebody is, or has, what another says that they are not, or have not. */
const isSo = /已经?|早就|\balready\b/i;
const isNotSo = /[不没未无]|\b(?:not?|never|without)\b|n['’]t\b/i;

/** Whether a message and an entry say the opposite of each other: 已经在麦上, 不在麦上. */
export function isOpposite(message: string, { title: { zh, en } }: Pick<Entry, 'title'>): boolean {
  const title = han.test(message) ? zh : en;
  if (isSo.test(message) && !isNotSo.test(message)) return isNotSo.test(title) && !isSo.test(title);
  return isNotSo.test(message) && !isSo.test(message) && isSo.test(title) && !isNotSo.test(title);
}

/** Entries of other SDKs whose title is the message, word for word. */
function calledSo(beside: PartSearch, part: Part, sdks: ReadonlySet<string>): WordHit[] {
  return beside
    .ofOthers(part, sdks)
    .hits.filter(
      ({ coverage, title, count }) => Math.min(coverage, title) >= wordForWord && count >= fewestInTitle,
    )
    .slice(0, mostOthers);
}
const fewestInTitle = 5;

/** Those whose title, or a phrase of which, is said, where there are any: others only share some words. */
function leadingByTitle(hits: readonly WordHit[]): readonly WordHit[] {
  const called = hits.filter(({ title, told }) => Math.max(title, told) >= wholly);
  return called.length > 0 ? called : hits;
}

/** How close an entry comes that contests what the words tell, and what it must say of them. */
const contesting = { share: 0.9, coverage: 0.6, count: 3 };

/** Whether words that fit the number's own entry fit another of its SDK as well. */
export function isContested(beside: PartSearch, parts: readonly Part[], own: readonly Entry[]): boolean {
  const sdks = new Set(own.map(({ sdk }) => sdk));
  return parts.some((part) => {
    if (!part.isMessage) return false;
    return beside
      .ofThese(part, sdks)
      .hits.some(
        ({ entry, share, coverage, count }) =>
          share >= contesting.share &&
          coverage >= contesting.coverage &&
          count >= contesting.count &&
          !own.some((one) => one === entry || isRelated(one, entry)),
      );
  });
}

/** How much of a text an entry says that says it word for word. */
const wordForWord = 0.95;
/** The same of a longer text, beside which a word may stand that leads to it. */
export const nearlyAll = 0.85;
const fewestVerbatim = 6;
const longVerbatim = 8;
/** What the number's own entry must answer of it at least, to be meant all the same. */
const ownAlike = 0.85;

/** The entries that say a text word for word, where the number's own and its relatives are not among those close to it. */
function verbatimOf(
  hits: readonly WordHit[],
  own: readonly Entry[],
  { isMessage }: Part,
): readonly WordHit[] {
  const fewest = isMessage ? fewestVerbatim - 1 : fewestVerbatim;
  const isOwn = ({ entry }: WordHit) => own.includes(entry) || own.some((one) => isRelated(one, entry));
  // What wraps the number's own error answers a part of what its other inner errors say.
  if (hits.some((hit) => hit.share >= (own.includes(hit.entry) ? ownAlike : 1) && isOwn(hit))) return [];
  return hits
    .filter(
      ({ share, coverage, stretch, count }) =>
        share >= ownAlike &&
        coverage >= (count > fewestVerbatim ? nearlyAll : wordForWord) &&
        (stretch >= longVerbatim || count >= fewest),
    )
    .slice(0, mostOthers);
}

/** Whether the words tell the number's own entry, or one that wraps it or that it wraps. */
function tellsOwn(hit: WordHit, part: Part, own: readonly Entry[]): boolean {
  const { entry, share, coverage, title, told } = hit;
  if (!own.includes(entry))
    return share >= alike && isTold(hit, part) && own.some((one) => isRelated(one, entry));
  return (share >= ownShare && coverage >= ownTold / 2) || Math.max(title, told) >= ownTold;
}

/** Whether a few words tell the same kind of trouble as the number: "no permission" is said of many things. */
function isOfOwnKind({ entry, stretch, count }: WordHit, own: readonly Entry[]): boolean {
  const isShort = stretch <= shortStretch || count <= fewestInMessage;
  return own.some((one) => (isShort && areOfOneKind(one, entry)) || isReasonOf(one, entry));
}

/** Words by which somebody is quoted. */
const quotes =
  /提示|显示|写着|写的是|弹|日志|打印|输出|返回|\b(?:message|msg|says?|said|shows?|told|reads?|prints?|logs?|reason)\b/i;

/** What leads to the number itself, and quotes nothing: 推流失败，返回; 日志里是. */
const leadIn =
  /(?:(?:返回|提示|弹出?|显示|打印|输出)[了的]?(?:错误)?码?(?:是|为)?|(?:日志|截图|后台|控制台|监控|工单|界面)[里上中]?面?(?:写|记|显示)?[的着]?(?:是|有|为)?)[\s\W]{0,3}(?:[A-Za-z_]{2,20}["']?\s?[:=]?\s?)?$/;

/** Words for the code itself, which name no trouble: 错误码. */
const codeWords =
  /(?:错误|报错|返回|异常|状态)(?:代?码|编?号)|\b(?:err(?:or)?|return|status)[ _]?(?:code|no)\b/gi;

/**
 * Whether words tell a trouble, and not only what was tried: "failed to open the microphone, -1106" says nothing
 * against -1106.
 */
function tellsTrouble({ text, leads, isMessage }: Part, hits: readonly WordHit[]): boolean {
  if (isMessage && hits.some(isSaidInFull)) return true;
  const said = [...saidIn(text.replace(codeWords, ' '))].filter((concept) => Object.hasOwn(states, concept));
  if (leads && !quotes.test(text.replace(leadIn, '')))
    return said.some((concept) => !anyTrouble.has(concept));
  return said.length > 0 || hits.some(({ stretch }) => han.test(text) && stretch >= shortStretch);
}

/** Whether a message is what an entry says, or what it is called, whatever words it has. */
function isSaidInFull({ coverage, count, title }: WordHit): boolean {
  return coverage >= wordForWord && (count >= fewestVerbatim - 1 || title >= wordForWord);
}

/** A message is all that came: less of it tells an entry than of a sentence around a number. */
const fewestInMessage = 3;
const mostOfMessage = 0.8;

const alike = 0.85;
/** More entries that are told alike are not shown. */
const mostOthers = 4;

function isTold({ coverage, count, stretch, title, told }: WordHit, { text, isMessage }: Part): boolean {
  const recalled = Math.max(title, told);
  if (isMessage && coverage >= wordForWord && count >= fewestInMessage && recalled >= someOfTitle)
    return true;
  if (isMessage && coverage >= mostOfMessage && count >= fewestUnits && recalled >= someOfTitle) return true;
  if (recalled >= wholly) return count >= fewestInPart && (coverage >= ofTitle || stretch >= shortStretch);
  if (coverage < clearly || count < fewestUnits || stretch < shortStretch) return false;
  if (!han.test(text)) return recalled >= halfOfTitle;
  return recalled >= someOfTitle || stretch >= longStretch;
}

function isRelated(one: Entry, other: Entry): boolean {
  return one.parent === other.id || other.parent === one.id;
}
