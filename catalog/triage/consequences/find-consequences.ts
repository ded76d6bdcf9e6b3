import type { Consequence } from '../../pack/consequences';
import type { KnownPacks } from '../../pack/known-packs';
import type { Entry } from '../../schema';
import { areOfTwoCalls, callAt } from '../calls/call-before';
import { sure } from '../judge/decision/verdict';
import type { Weighed } from '../judge/decision/weigh';
import { lineAround } from '../lines';
import { once } from '../once';
import type { Span } from '../result';
import { startingIn } from '../spans';
import { comesBefore } from './comes-before';

/** What an error follows from, and what says that it does. */
export interface Following {
  readonly first: Weighed;
  readonly rule: Consequence;
}

interface Rule {
  readonly rule: Consequence;
  readonly firstCalls: RegExp | undefined;
  readonly broughtCalls: RegExp | undefined;
}

/** More errors than these are a log to study. */
const mostErrors = 12;
/** In UTF-16 units. */
const longestLine = 300;
/** Places of each error that are looked at. */
const mostSpans = 6;

/** Errors after which the call has done what it was to do all the same. */
const doneAnyway: ReadonlySet<string> = new Set(['already-in-room', 'repeated-operation', 'success']);

/** Errors that are there to carry others. */
const outer: ReadonlySet<string> = new Set(['inner-error', 'capture-failed', 'unclassified']);

/** Which of the errors of a paste another one of them has brought, by what the packs say of that. */
export class ConsequenceFinder {
  private readonly rules: readonly Rule[];
  private readonly brought: ReadonlySet<string>;

  constructor(
    consequences: readonly Consequence[],
    private readonly packs: KnownPacks,
  ) {
    const compiled = consequences.map((rule) => ({
      rule,
      firstCalls: rule.first.calls === undefined ? undefined : new RegExp(rule.first.calls, 'iu'),
      broughtCalls: rule.brings.calls === undefined ? undefined : new RegExp(rule.brings.calls, 'iu'),
    }));
    this.brought = new Set(consequences.flatMap(({ brings }) => brings.entries ?? []));
    // What must be so is said before what is only likely.
    this.rules = [
      ...compiled.filter(({ rule }) => !rule.likely),
      ...compiled.filter(({ rule }) => rule.likely),
    ];
  }

  /** Whether an error says itself that something came before it: it is around no other. */
  isBrought({ id, fault }: Entry): boolean {
    return !outer.has(fault) && this.brought.has(id);
  }

  /** `wraps`: whether one error is around another; what it has brought, the one inside it has. */
  among(
    found: readonly Weighed[],
    text: string,
    wraps: (one: Weighed, other: Weighed) => boolean,
  ): ReadonlyMap<Weighed, Following> {
    const claimed = found
      .filter(
        ({ confidence, best, rivals }) => confidence >= sure && best.via !== 'symptom' && rivals.length === 0,
      )
      .slice(0, mostErrors);
    const called = new Map(claimed.map((one) => [one, once(() => callsOf(one, text))] as const));
    const following = new Map<Weighed, Following>();
    for (const then of claimed) {
      const known = claimed.flatMap((first) => {
        if (first === then || areOne(first, then, text) || leadsTo(following, first, then)) return [];
        const rule = this.ruleFor(first, then, text, called.get(first));
        return rule ? [{ first, rule }] : [];
      });
      const [nearest] = known.sort(
        (a, b) =>
          Number(a.rule.likely ?? false) - Number(b.rule.likely ?? false) ||
          gapBetween(a.first, then) - gapBetween(b.first, then),
      );
      if (!nearest) continue;
      const inner = claimed.find((one) => one !== then && wraps(nearest.first, one));
      following.set(then, { ...nearest, first: inner ?? nearest.first });
    }
    return following;
  }

  private ruleFor(
    first: Weighed,
    then: Weighed,
    text: string,
    called: () => readonly string[] = () => [],
  ): Consequence | undefined {
    if (this.vendorOf(first.entry) !== this.vendorOf(then.entry)) return undefined;
    const fits = this.rules.find(
      ({ rule, firstCalls, broughtCalls }) =>
        (isNamedIn(rule.first, first.entry) || isOutcomeOf(first, firstCalls, called)) &&
        isNamedIn(rule.brings, then.entry) &&
        (broughtCalls === undefined || isOnLineWith(then.spans, broughtCalls, text)) &&
        isBefore(first, then, rule, text),
    );
    return fits?.rule;
  }

  private vendorOf({ sdk }: Entry): string {
    return this.packs.full(sdk)?.vendor.id ?? sdk;
  }
}

const isNamedIn = ({ faults = [], entries = [] }: Consequence['brings'], { id, fault }: Entry): boolean =>
  faults.includes(fault) || entries.includes(id);

function isOutcomeOf(
  { entry }: Weighed,
  calls: RegExp | undefined,
  called: () => readonly string[],
): boolean {
  return (
    calls !== undefined &&
    entry.retry !== 'ignore' &&
    !doneAnyway.has(entry.fault) &&
    called().some((name) => calls.test(name))
  );
}

/** The calls whose outcome an error is, where it is seen first. */
const callsOf = ({ spans }: Weighed, text: string): string[] =>
  spans.slice(0, mostSpans).flatMap((span) => callAt(text, span)?.name ?? []);

const isOnLineWith = (spans: readonly Span[], calls: RegExp, text: string): boolean =>
  spans.slice(0, mostSpans).some((span) => {
    const { start, end } = lineAround(text, span, longestLine);
    return calls.test(text.slice(start, end));
  });

function isBefore(first: Weighed, then: Weighed, { reaches, likely }: Consequence, text: string): boolean {
  const reach = { ofApp: reaches === 'app', surely: likely !== true };
  return then.spans
    .slice(0, mostSpans)
    .some((later) =>
      first.spans.slice(0, mostSpans).some((earlier) => comesBefore(text, earlier, later, reach)),
    );
}

/** In UTF-16 units: what stands further apart on a line is told one after the other. */
const nested = 60;
/** In UTF-16 units: of an error that is seen by more, such as a long sentence, the near ones are not looked for. */
const longestSpan = 240;

/** Words by which what stands on a line is told one after the other, or as two things that came at a time. */
const inTurn =
  /然后|后来|接着|随后|之后|过(?:了)?(?:一?会|几|\d)|紧接|同时|同一(?:秒|时)|再|又|\b(?:then|afterwards?|after that|later|next|same (?:second|time|moment|minute)|at once|followed by)\b/i;

/** Whether two errors are one inside the other: documented so, or on one line. */
const areOne = (one: Weighed, other: Weighed, text: string): boolean =>
  one.entry.parent === other.entry.id ||
  other.entry.parent === one.entry.id ||
  one.spans.some((first) =>
    startingIn(other.spans, first.start - nested - longestSpan, first.end + nested).some((second) =>
      areOfOneRecord(first, second, text),
    ),
  );

function areOfOneRecord(one: Span, other: Span, text: string): boolean {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  if (between.includes('\n') || between.length > nested) return false;
  return !areOfTwoCalls(text, one, other) && !inTurn.test(between);
}

const gapBetween = ({ spans: [one] }: Weighed, { spans: [other] }: Weighed): number =>
  Math.abs((one?.start ?? 0) - (other?.start ?? 0));

/** Whether an error already follows, in whatever many steps, from another. */
function leadsTo(following: ReadonlyMap<Weighed, Following>, one: Weighed, from: Weighed): boolean {
  for (
    let at = following.get(one), steps = 0;
    at && steps < mostErrors;
    at = following.get(at.first), steps++
  )
    if (at.first === from) return true;
  return false;
}

/** The errors with each behind what it follows from; else in their order. */
export function firstBefore(
  found: readonly Weighed[],
  following: ReadonlyMap<Weighed, Following>,
): Weighed[] {
  const ordered = new Set<Weighed>();
  const put = (one: Weighed) => {
    if (ordered.has(one)) return;
    const first = following.get(one)?.first;
    if (first) put(first);
    ordered.add(one);
  };
  for (const one of found) put(one);
  return [...ordered];
}
