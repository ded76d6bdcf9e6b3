import type { SymptomWords, WordKind } from '../../pack/signs';
import type { Symptom } from '../../symptom-schema';
import type { Span } from '../result';
import { isCircumstance } from './circumstance';
import { isSilenced } from './silence';
import { type Tell, type Told, tellOf } from './told';

/** A trouble that a text tells without a code. Spans are those of the text. */
export interface SymptomMention {
  readonly symptom: Symptom;
  readonly confidence: number;
  readonly spans: readonly Span[];
  /** Of each, the words that say what is wrong. */
  readonly states: readonly Span[];
}

/** In UTF-16 units: who tells a trouble writes less, and a longer text is a log. */
const longest = 20_000;
/** More troubles than these are a list of all there are. */
const most = 3;

/** Words alone are never certain. */
const confidences = {
  /** All of it in one clause. */
  whole: 0.8,
  /** Part of it in another clause of the sentence. */
  spread: 0.65,
};
/** What it costs that nothing in the text is about calls. */
const ofNothing = 0.15;
/** What it costs that it is only said when something else happens: "when the app is killed". */
const ofCircumstance = 0.1;

/** Finds troubles that are told without a code. The words are read when it is first asked; then it takes time that grows with the text. */
export class SymptomFinder {
  private tell: Tell | undefined;
  private readonly kinds: ReadonlyMap<string, WordKind>;
  private readonly byGroup = new Map<string, readonly Symptom[]>();
  /** The groups that may be said of each group, by any saying. */
  private readonly companions = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly symptoms: readonly Symptom[],
    private readonly words: SymptomWords,
  ) {
    this.kinds = new Map(Object.entries(words.groups).map(([id, { kind }]) => [id, kind]));
    for (const symptom of symptoms)
      for (const group of new Set(symptom.said.flat(2)))
        this.byGroup.set(group, [...(this.byGroup.get(group) ?? []), symptom]);
    for (const saying of symptoms.flatMap(({ said }) => said))
      for (const group of saying.flat())
        this.companions.set(group, new Set([...(this.companions.get(group) ?? []), ...saying.flat()]));
  }

  /** What shows in others first, then by descending confidence, then as they are told. */
  find(text: string): SymptomMention[] {
    if (text.length > longest) return [];
    this.tell ??= tellOf(this.words);
    const sentences = [...this.tell(text)];
    const isAboutCalls = sentences.some(({ told }) => says(told, 'call'));
    const best = new Map<Symptom, SymptomMention>();
    for (const { sentence, told } of sentences) {
      if (!says(told, 'state') || (!isAboutCalls && isElsewhere(text, told))) continue;
      for (const saying of this.sayingsIn(text, sentence, told)) {
        const own = confidenceOf(saying, isAboutCalls, isCircumstance(text, saying.state, sentence));
        best.set(saying.symptom, withSaying(best.get(saying.symptom), saying, own));
      }
    }
    return ranked([...best.values()]).slice(0, most);
  }

  /** The troubles that a sentence tells. Of one state it tells the one with the most words about it. */
  private sayingsIn(text: string, sentence: Span, told: readonly Told[]): Saying[] {
    const states = told.filter(({ kinds }) => kinds.has('state'));
    // Most sentences say nothing, whatever is silenced in them, and to know that costs more than the words.
    if (this.fullestOf(states, told).length === 0) return [];
    const silenced = new Set(states.filter((state) => isSilenced(text, state, sentence)));
    return this.fullestOf(
      states.filter((state) => !silenced.has(state)),
      told.filter((one) => !silenced.has(one)),
    );
  }

  /** Of each state, the sayings with the most groups. */
  private fullestOf(states: readonly Told[], told: readonly Told[]): Saying[] {
    return states.flatMap((state) => {
      const all = this.about(state).flatMap((symptom) => this.sayingsOf(symptom, state, told));
      const fullest = Math.max(...all.map(({ size }) => size));
      return all.filter(({ size }) => size === fullest);
    });
  }

  /** The symptoms that have a saying with a group of a state, in their order. */
  private about({ groups }: Told): readonly Symptom[] {
    const lists = [...groups].map((group) => this.byGroup.get(group) ?? []);
    if (lists.length < 2) return lists[0] ?? [];
    const any = new Set(lists.flat());
    return this.symptoms.filter((symptom) => any.has(symptom));
  }

  /** The longest saying of a symptom about a state; at most one. */
  private sayingsOf(symptom: Symptom, state: Told, told: readonly Told[]): Saying[] {
    const all = symptom.said.flatMap((saying) => {
      const slots = saying.map((slot) => (typeof slot === 'string' ? [slot] : slot));
      if (!slots.some((slot) => slot.some((group) => state.groups.has(group)))) return [];
      const words = slots.map((slot) => this.wordsFor(slot, state, told));
      if (!this.isWrongWith(state, slots, words) || !words.every((one) => one !== undefined)) return [];
      const near = words.filter(({ clause }) => clause === state.clause);
      const span = {
        start: Math.min(...near.map(({ start }) => start)),
        end: Math.max(...near.map(({ end }) => end)),
      };
      return [{ symptom, span, state, size: saying.length, isWhole: near.length === words.length }];
    });
    if (all.length === 0 || symptom.unless.some((group) => this.wordsFor([group], state, told))) return [];
    return all.sort((a, b) => b.size - a.size || Number(b.isWhole) - Number(a.isWhole)).slice(0, 1);
  }

  /** Whether a state fills a slot that says what is wrong, and is not only the thing of another state. */
  private isWrongWith(
    state: Told,
    slots: readonly (readonly string[])[],
    words: readonly (Told | undefined)[],
  ): boolean {
    return slots.some(
      (slot, at) =>
        words[at] === state &&
        slot.some((group) => state.groups.has(group) && this.kinds.get(group) === 'state'),
    );
  }

  /**
   * The words that fill a slot of a saying: those of the state itself, else of its clause, else the nearest before or
   * after it, unless its clause has others of their kind that the state may be said of: "the sound is fine, the picture
   * is frozen".
   */
  private wordsFor(slot: readonly string[], state: Told, told: readonly Told[]): Told | undefined {
    const fits = ({ groups }: Told) => slot.some((group) => groups.has(group));
    if (fits(state)) return state;
    const inClause = told.filter(({ clause }) => clause === state.clause);
    const here = inClause.find(fits);
    if (here) return here;
    const kinds = new Set(slot.map((group) => this.kinds.get(group)));
    if (inClause.some((one) => this.isSaidOf(one, state) && [...one.kinds].some((kind) => kinds.has(kind))))
      return undefined;
    return told
      .filter(fits)
      .sort((a, b) => Math.abs(a.clause - state.clause) - Math.abs(b.clause - state.clause))[0];
  }

  /** Whether words outside a state are such as it may be said of. */
  private isSaidOf(one: Told, state: Told): boolean {
    const isPartOfIt = state.pieces.some(({ start, end }) => one.start < end && start < one.end);
    return (
      !isPartOfIt &&
      [...state.groups].some((group) => [...one.groups].some((of) => this.companions.get(group)?.has(of)))
    );
  }
}

function confidenceOf({ isWhole }: Saying, isAboutCalls: boolean, isCircumstantial: boolean): number {
  return (
    (isWhole ? confidences.whole : confidences.spread) -
    (isAboutCalls ? 0 : ofNothing) -
    (isCircumstantial ? ofCircumstance : 0)
  );
}

function withSaying(
  known: SymptomMention | undefined,
  { symptom, span, state }: Saying,
  confidence: number,
): SymptomMention {
  return {
    symptom,
    confidence: Math.max(known?.confidence ?? 0, confidence),
    spans: [...(known?.spans ?? []), span],
    states: [...(known?.states ?? []), state],
  };
}

/** What is only said to be fine is compared with: "music plays all right on the same phone". */
const isFine =
  /^[^，。,.;；\n]{0,12}(?:正常|没问题|没事|好的|可以|有声|不卡|流畅|清楚)|^[^，。,.;；\n]{0,16}\b(?:fine|ok|okay|works?|plays|good|all right|no problems?)\b/i;

/** What something is said to be like: "flickers like an old TV". */
const isLike = /像[^，。,.;；\n]{0,4}$|\b(?:like|as)\b[^,.;\n]{0,20}$/i;

/** Whether a sentence is about something else than calls. */
function isElsewhere(text: string, told: readonly Told[]): boolean {
  return told.some(
    ({ kinds, start, end }) =>
      kinds.has('elsewhere') &&
      !isFine.test(text.slice(end, end + compared)) &&
      !isLike.test(text.slice(Math.max(0, start - compared), start)),
  );
}

/** In UTF-16 units: how far behind a thing it is said to be fine. */
const compared = 30;

/** What shows in others goes before those, whatever their confidence: a hot phone before the picture that it blurs. */
function ranked(mentions: readonly SymptomMention[]): SymptomMention[] {
  const shown = new Set(mentions.flatMap(({ symptom }) => symptom.shows));
  const ofOthers = ({ symptom }: SymptomMention) => Number(shown.has(symptom.id));
  const first = ({ states }: SymptomMention) => Math.min(...states.map(({ start }) => start));
  return mentions.toSorted(
    (a, b) => ofOthers(a) - ofOthers(b) || b.confidence - a.confidence || first(a) - first(b),
  );
}

const says = (told: readonly Told[], kind: WordKind) => told.some(({ kinds }) => kinds.has(kind));

interface Saying {
  readonly symptom: Symptom;
  /** From its first to its last word within the clause of the state. */
  readonly span: Span;
  readonly state: Span;
  /** How many groups it has. */
  readonly size: number;
  /** Whether all of it is in one clause. */
  readonly isWhole: boolean;
}
