import { type CallSide, sideFor } from '../../pack/observations';
import type { Entry, Text } from '../../schema';
import { causesForCustomer, onceEach } from '../../triage/credentials/reasons';
import { isStated } from '../../triage/neighbours/worth-reading';
import { type Matter, matterOf, observationsOn } from '../../triage/observe/observations-on';
import type { Fact, Finding, Observed, Triage } from '../../triage/result';
import { overlap } from '../../triage/spans';
import { forPlace } from './addressed';
import type { Advice } from './advice';
import { answersTo } from './answers-to';
import { cluesBeside } from './clues';
import { shownInItem } from './item-of';
import { misfitOf } from './misfit';
import { forApp } from './platform';
import type { ReadCase } from './read-case';
import { type Sent, sentIn } from './sent';
import { isPlatform, type Platform, type Whereabouts, whereaboutsOf } from './whereabouts';
import { type Whose, whoseOf } from './whose';

/** What the paste shows of a matter, and so shapes the answer. */
export interface Shown extends Whereabouts {
  /** That the version in use is out of support: said before all else. */
  readonly ended: readonly Text[];
  /** Further sentences that lead the answer, for a customer to read. */
  readonly seen: readonly Text[];
  /** Whether they say why it happened. */
  readonly explained: boolean;
  /** Whether a value of theirs says why it happened, and what to do: the steps of the error itself tell nothing more. */
  readonly isSettledByValue: boolean;
  /** Steps of what says why a symptom comes: all that is advised then. */
  readonly deciding: readonly Advice[];
  /** Whether they say why a symptom comes, so that its question and its stock steps fall away. */
  readonly decided: boolean;
  /** The known cause, where they show one. */
  readonly cause: Observed['cause'];
  /** Whether they say which reading of a dispute holds. */
  readonly settled: boolean;
  /** Remarks that come last. */
  readonly remarks: readonly Text[];
  /** What was done already, as nouns. */
  readonly tried: readonly Text[];
  /** What they say is in order, as nouns, where nothing else is said to the same words. */
  readonly fine: readonly Text[];
  /** What was tried, shown and stated, by the ids of the observations. */
  readonly observedIds: readonly string[];
  /** What the error is called, in place of the entry's title and meaning. */
  readonly title: Text | undefined;
  readonly steps: readonly Advice[];
  /** Regular expressions: steps whose Chinese one of them matches fall away. */
  readonly drops: readonly string[];
  /** Regular expressions: sentences of meaning and cause whose Chinese one of them matches do not hold. */
  readonly denies: readonly string[];
  /** Whether the reader runs the room. */
  readonly isHost: boolean;
  /** Whether the reader only uses the product, and neither builds nor pays for it. */
  readonly isUser: boolean;
  /** Whether they name the SDK, as only those do who build with it. */
  readonly isBuilder: boolean;
  /** What they call it, where nothing else says whether it is an app or a page. */
  readonly spokenOf: Platform | undefined;
  /** What is said to their own questions. */
  readonly asked: readonly Text[];
  /** Regular expressions: questions and asks whose Chinese one of them matches need no answer any more. */
  readonly answers: readonly string[];
  /** Which answer to the question of a symptom holds, by the id of the symptom. */
  readonly sides: Readonly<Partial<Record<string, 0 | 1>>>;
  /** On which side of the call the reader is. */
  readonly reader: CallSide | undefined;
  /** Steps that are told all the same, by their Chinese: a person wants them in the answer. */
  readonly insisted: readonly string[];
  /** What says so: ids of sources of packs. */
  readonly sources: readonly string[];
  /** The errors around it, outermost first. */
  readonly outer: readonly Sent[];
  /** How the error itself is written there. */
  readonly sent: Sent | undefined;
  /** What the paste states, which nobody is asked for. */
  readonly stated: ReadonlySet<Fact['kind']>;
  readonly version: string | undefined;
  /** Whether the paste settles what it is. */
  readonly sure: boolean;
  /** What it follows from, of the errors that are answered with it. */
  readonly consequence: Finding['consequence'] | undefined;
  /** Whose it is, where others that are answered with it are somebody else's. */
  readonly whose: Whose | undefined;
}

export const nothingShown: Shown = {
  ended: [],
  seen: [],
  explained: false,
  isSettledByValue: false,
  deciding: [],
  decided: false,
  cause: undefined,
  settled: false,
  remarks: [],
  tried: [],
  fine: [],
  observedIds: [],
  title: undefined,
  steps: [],
  drops: [],
  denies: [],
  isHost: false,
  isUser: false,
  isBuilder: false,
  asked: [],
  spokenOf: undefined,
  answers: [],
  sides: {},
  reader: undefined,
  insisted: [],
  sources: [],
  outer: [],
  sent: undefined,
  stated: new Set(),
  version: undefined,
  platform: undefined,
  device: undefined,
  sure: true,
  consequence: undefined,
  whose: undefined,
};

/** The errors that one letter answers. */
export interface Beside {
  readonly findings: readonly Finding[];
  /** `apart`: none of them follows from another. `brought`: all follow from one of them. */
  readonly are: 'apart' | 'brought' | undefined;
}

/** What the paste shows of one of our errors. `beside`: those that are answered together, itself among them. */
export function shownOf(entry: Entry, read: ReadCase, beside?: Beside): Shown {
  const { raw } = read;
  const found = read.triage.findings.find((finding) => finding.entry === entry.id);
  const triage = found && beside ? shownInItem(found, beside.findings, raw, read.triage) : read.triage;
  const { outer, sent } = sentIn(entry, read);
  const claimed = triage.findings.find((finding) => finding.entry === entry.id);
  const shown = shownOfMatter(
    { ...matterOf(entry), ...(beside?.are && { beside: beside.are }) },
    triage,
    textOf(entry),
  );
  const theirs = triage.neighbours.find(({ id }) => id === entry.id);
  const name = sent?.code ?? sent?.name ?? entry.code ?? entry.symbol ?? '';
  const misfit = misfitOf(entry, name, shown, shown.version);
  return {
    ...shown,
    ...misfit.at,
    ...{
      seen: [...misfit.seen, ...shown.seen],
      steps: [...misfit.steps, ...shown.steps],
      outer,
      sent,
      consequence: beside?.findings.some((one) => one.entry === found?.consequence?.of)
        ? found?.consequence
        : undefined,
      whose: found && beside ? whoseOf(found, beside.findings, raw) : undefined,
      sure:
        shown.settled ||
        (claimed ? triage.verdict === 'match' || isNamedAlone(claimed, triage) : !theirs || isStated(theirs)),
    },
  };
}

/** Whether nothing else is in question, and the paste names its SDK, or shows it with a version: whose it is, is told. */
const isNamedAlone = (finding: Finding, { findings, neighbours, facts }: Triage): boolean =>
  findings.length === 1 &&
  finding.reasons.some(({ id }) => id === 'own-mark') &&
  facts.some(({ kind }) => kind === 'version' || (kind === 'sdk' && neighbours.length === 0));

/** What the paste shows of a trouble without a code of ours. `said`: what the answer tells of it anyway, in Chinese. */
export function shownOfMatter(matter: Matter & { title: Text }, triage: Triage, said = ''): Shown {
  const observed = besideCause(holdingThere(observationsOn(triage, actingIn(matter, triage)), triage));
  const of = (...kinds: Observed['kind'][]) => observed.filter(({ kind }) => kinds.includes(kind));
  const credentials = onceEach(
    matter.faults.flatMap((fault) => causesForCustomer(triage.credentials, { title: matter.title, fault })),
  );
  const included = new Set(observed.flatMap(({ includes }) => includes ?? []));
  const explained =
    credentials.length > 0 ||
    of('shown').some(({ title, steps, explains }) => title || steps.length > 0 || explains);
  const titled = observed.find(({ title }) => title !== undefined);
  const reader = observed.findLast(({ reader: side }) => side)?.reader;
  const deciding = of('shown').flatMap(({ decides, steps }) => (decides ? steps : []));
  const cause = observed.find((one) => one.cause)?.cause;
  return {
    ...nothingShown,
    ended: of('ended').map(plain),
    seen: [
      ...credentials,
      ...onceEach(of('shown').map(plain)),
      ...(isSettledIn(observed, matter, explained) ? [] : cluesBeside(of('clue'), of('shown'), matter)).map(
        plain,
      ),
    ],
    explained,
    isSettledByValue: of('shown').some(({ explains, steps }) => explains && steps.length > 0),
    ...{ deciding, cause, decided: deciding.length > 0 || cause !== undefined },
    settled: of('shown').some(({ settles }) => settles),
    remarks: of('maintenance').map(plain),
    tried: of('tried')
      .filter(({ id }) => !included.has(id))
      .map(plain),
    fine: of('fine')
      .filter((one) => !of('shown', 'tried', 'clue').some((other) => overlap(one, other)))
      .map(plain),
    observedIds: of('tried', 'shown', 'stated').map(({ id }) => id),
    title: titled?.title,
    steps: of('shown').flatMap(({ steps }) => steps),
    drops: observed.flatMap(({ drops }) => drops ?? []),
    denies: observed.flatMap(({ denies }) => denies ?? []),
    isHost: observed.some(({ host }) => host),
    isUser: observed.some(({ user }) => user),
    isBuilder: !observed.some(({ user }) => user) && triage.facts.some(({ kind }) => kind === 'sdk'),
    asked: answersTo(of('asked'), matter, said, explained).map((one) =>
      inPlace(one, whereIn(observed, triage)),
    ),
    answers: observed.flatMap(({ answers }) => answers ?? []),
    sides: sidesOf(observed, reader),
    reader,
    sources: of('ended', 'shown').flatMap(({ source }) => source ?? []),
    stated: new Set(triage.facts.map(({ kind }) => kind)),
    version: triage.facts.find(({ kind }) => kind === 'version')?.text,
    ...whereIn(observed, triage),
  };
}

/** Where they are: what the paste states, and what they call it. */
function whereIn(observed: readonly Observed[], { facts }: Triage): Whereabouts & Pick<Shown, 'spokenOf'> {
  const places = observed.flatMap(({ at }) => at ?? []);
  return {
    ...whereaboutsOf(facts, places),
    spokenOf: places.find(isPlatform),
  };
}

/** What holds where they are: what is about a browser alone says nothing of an app. */
function holdingThere(observed: readonly Observed[], triage: Triage): readonly Observed[] {
  const { spokenOf, ...at } = whereIn(observed, triage);
  const platform = at.platform ?? spokenOf;
  return observed.flatMap((one): Observed[] => {
    // A known cause was found with what holds there: a page in an app's web view is a browser's and an app's at once.
    if ((one.kind !== 'shown' && one.kind !== 'clue') || one.cause) return [one];
    const held = forPlace(plain(one), { ...at, platform });
    if (!held || platform !== 'app') return held ? [{ ...one, ...held }] : [];
    const said = { zh: forApp(held.zh, 'zh'), en: forApp(held.en, 'en') };
    return said.zh === '' ? [] : [{ ...one, ...said, en: said.en || held.en }];
  });
}

/**
 * What is said where a cause is known: it says why by itself, so what only points somewhere falls away, and so does what
 * is answered to a question while the cause is open.
 */
function besideCause(observed: readonly Observed[]): readonly Observed[] {
  if (!observed.some(({ cause }) => cause)) return observed;
  return observed.filter(({ id, kind, cause }) => {
    if (kind === 'shown') return cause !== undefined;
    return kind !== 'clue' && (kind !== 'asked' || id.startsWith('suspect/'));
  });
}

/** Of each symptom the answer that holds, as the last of them says that knows. */
function sidesOf(observed: readonly Observed[], reader: CallSide | undefined): Shown['sides'] {
  const known = observed.flatMap(({ sides = {} }) =>
    Object.entries(sides).flatMap(([id, side]) => {
      const holds = sideFor(side, reader);
      return holds === undefined ? [] : [[id, holds] as const];
    }),
  );
  return Object.fromEntries(known);
}

/** A matter with whom the paste makes act first: a step that it suggests goes before those of the entry. */
function actingIn(matter: Matter & { title: Text }, triage: Triage): Matter & { title: Text } {
  const [first] = observationsOn(triage, matter).flatMap(({ steps }) => steps);
  return first ? { ...matter, acts: first.actor } : matter;
}

/** Whether why it happens is said, so that what they suspect tells nothing more. */
const isSettledIn = (
  observed: readonly Observed[],
  { symptom, retry }: Matter,
  explained: boolean,
): boolean =>
  symptom === undefined ? explained || retry === 'ignore' : observed.some(({ decides }) => decides);

const textOf = ({ meaning, cause, remedy }: Entry): string =>
  [meaning, cause, ...remedy.map(({ step }) => step)].map(({ zh }) => zh).join('');

const plain = ({ zh, en }: Text): Text => ({ zh, en });

/** What an answer says of other places than theirs is left out. */
const inPlace = (text: Text, { spokenOf, ...at }: Whereabouts & Pick<Shown, 'spokenOf'>): Text =>
  forPlace(plain(text), { ...at, platform: at.platform ?? spokenOf }) ?? plain(text);
