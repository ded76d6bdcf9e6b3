import type { Actor, Entry, Fault, Language, Text } from '../schema';
import { forPlace } from './paste/addressed';
import type { Advice } from './paste/advice';
import { suitedIn } from './paste/platform';
import type { Shown } from './paste/shown';
import { holdsAt } from './paste/whereabouts';
import { asHost } from './wording/as-host';
import { clausesOf, joined, leansOnTheLast } from './wording/clauses';
import { namesCode } from './wording/code-names';
import { toReader } from './wording/second-person';

/** A step as it is printed. */
export interface PrintedStep {
  readonly text: string;
  readonly actor: Actor;
}

interface Reader {
  readonly language: Language;
  readonly isCustomer: boolean;
  /** Whether they build the app, and so read names of code and are no user of it. */
  readonly builds?: boolean;
}

/** A customer reads so many of the fault's checks where the steps of the entry were all done already. */
const mostChecks = 3;

/** What they have to do: what the paste suggests, then the remedy without what falls away. */
export function stepsFor(
  entry: Entry,
  fault: Fault | undefined,
  shown: Shown,
  reader: Reader,
): PrintedStep[] {
  const theirs = entry.remedy.filter(({ actor }) => isTheirs(actor));
  const drops = shown.drops.map((pattern) => new RegExp(pattern, 'iu'));
  // What an app should tell its users is no step towards a customer's own trouble.
  const told = theirs.filter(
    ({ step, actor }) =>
      !(
        reader.isCustomer &&
        actor === 'developer' &&
        theirs.some(isCustomers) &&
        ofUsers.test(step.zh + step.en) &&
        !(reader.builds && namesCode(step.zh))
      ),
  );
  const inFull = told
    .map(({ step, ...of }) => ({ ...of, ...step }))
    .filter((step) => !(isOfCode(entry, fault, shown) && isOnceMore(step)));
  const tell = (as: Shown) => {
    const kept = toldSteps(inFull, as, reader);
    return reader.isCustomer ? withoutLoneFollowUps(kept, told) : kept;
  };
  // Where only the place leaves nothing, although nothing was tried, steps for another place are better than none.
  const atPlace = tell(shown);
  const left =
    atPlace.length > 0 || drops.length > 0
      ? atPlace
      : tell({ ...shown, platform: undefined, device: undefined, system: undefined });
  const isTold = (step: Advice) => toldSteps([step], shown, reader).length > 0;
  const isSaid = ({ unless }: Advice) =>
    unless !== undefined &&
    told.some(({ step, ...of }) => new RegExp(unless, 'iu').test(step.zh) && isTold({ ...of, ...step }));
  // What a server reports has no user who could do anything.
  const isForNobody = ({ actor }: Advice) => actor === 'customer' && entry.side === 'rest';
  const suggested = shown.steps
    .filter((step) => !isSaid(step) && (reader.isCustomer || !isForNobody(step)))
    .flatMap((step) => printed(step, step, shown, reader));
  const more = shown.isSettledByValue && suggested.length > 0 ? left.filter(isAfterwards) : left;
  const steps = forUser([...suggested, ...more], shown, reader);
  // Only what they did, or ruled out, is replaced; what names calls is for somebody else.
  const allDone = steps.length === 0 && drops.length > 0 && tell({ ...shown, drops: [] }).length > 0;
  return allDone && fault ? checksOf(fault, drops, shown, reader) : steps;
}

/** Whether it is the code that has to be mended: doing it once more changes nothing for whoever builds it. */
function isOfCode({ remedy, retry }: Entry, fault: Fault | undefined, shown: Shown): boolean {
  if (!remedy.some(({ actor }) => actor === 'developer') || retry === 'retry') return false;
  if (shown.explained && shown.steps[0]?.actor === 'developer') return true;
  return fault?.actor === 'developer' && shown.isBuilder;
}

/** A user's step that only does the same again, and not once something has been changed. */
const isOnceMore = ({ zh, actor }: Text & { actor: Actor }): boolean =>
  actor === 'customer' && onceMore.test(zh) && !onceChanged.test(zh);
const onceMore =
  /^(?:刷新|重新(?:进房|进入|登录|加入|打开|发起|连接)|再试一次|退出账号，重新登录|(?:完全)?退出应用，?(?:再|重新)|回到(?:首页|房间里)|再(?:开|录|进|做)一次)/;
const onceChanged = /(?:更新|改好|修好|改正|恢复|放行|解锁|清理)[^，。]{0,4}(?:后|完)|^等|的话|如果/;

/** A user's step that follows upon what the others change. */
const isAfterwards = ({ text, actor }: PrintedStep): boolean =>
  actor === 'customer' && (onceChanged.test(text) || /\b(?:once|after|when)\b/i.test(text));

/** Who only uses the product is told what they can do; the rest is for others, whom they hardly know. */
function forUser(steps: PrintedStep[], { isUser }: Shown, { isCustomer }: Reader): PrintedStep[] {
  const theirOwn = steps.filter(isCustomers);
  return isUser && isCustomer && theirOwn.length > 0 ? theirOwn : steps;
}

/** Steps as this reader is told them, without what was done already. */
export function toldSteps(steps: readonly Advice[], shown: Shown, reader: Reader): PrintedStep[] {
  const drops = shown.drops.map((pattern) => new RegExp(pattern, 'iu'));
  const kept = (step: Text) => (shown.insisted.includes(step.zh) ? step : without(step, drops));
  return steps.flatMap((step) => printed(kept(step), step, shown, reader));
}

/** A developer's "release the corrected app" tells nothing where what to correct is not told. */
function withoutLoneFollowUps(kept: readonly PrintedStep[], of: Entry['remedy']): readonly PrintedStep[] {
  const developers = of.filter(({ actor }) => actor === 'developer');
  const isFollowUp = ({ step }: { step: Text }) => /^改(?:正|好)后/.test(step.zh);
  const isKept = ({ step }: { step: Text }) =>
    kept.some(({ text, actor }) => actor === 'developer' && (text === step.zh || text === step.en));
  const told = developers.filter(isKept);
  if (told.length === developers.length || !told.every(isFollowUp)) return kept;
  return kept.filter(({ actor }) => actor !== 'developer');
}

const isCustomers = ({ actor }: { actor: Actor }) => actor === 'customer';
const ofUsers = /用户(?! ?ID|名|标识)|\bthe user\b(?!'?s? id)|\busers\b/i;

export function isTheirs(actor: Actor): boolean {
  return actor === 'customer' || actor === 'developer' || actor === 'owner';
}

/** Further checks of the fault, which nobody has done yet. */
function checksOf(fault: Fault, drops: readonly RegExp[], shown: Shown, reader: Reader): PrintedStep[] {
  return fault.checklist
    .flatMap((check) =>
      printed(without(check, drops), { ...check, actor: check.actor ?? fault.actor }, shown, reader),
    )
    .filter(({ text, actor }) => isTheirs(actor) && !(reader.isCustomer && forStaff.test(text)))
    .slice(0, mostChecks);
}

const forStaff = /日志|问(?:清|一下)?(?:用户|客户)|\blog\b|\bask the (?:user|customer)/i;

function printed(
  step: Text | undefined,
  { actor, where }: Pick<Advice, 'actor' | 'where'>,
  shown: Shown,
  reader: Reader,
): PrintedStep[] {
  const held = step && holdsAt(where, shown) ? forPlace(step, shown) : undefined;
  if (!held) return [];
  const { isHost } = shown;
  const { language, isCustomer, builds } = reader;
  if (isCustomer && !builds && (namesCode(held.zh) || namesCode(held.en))) return [];
  const suited = suitedIn(held, language, shown);
  if (suited === '') return [];
  if (!isCustomer || builds || actor !== 'customer') return [{ text: suited, actor }];
  const spoken = toReader(suited, language);
  return [{ text: isHost ? asHost(spoken, language) : spoken, actor }];
}

/** A text without the clauses that fall away; undefined where nothing is left. */
export function without(text: Text, drops: readonly RegExp[]): Text | undefined {
  const { zh, en } = clausesOf(text);
  const falls = (clause: string) => drops.some((drop) => drop.test(clause.replace(/[。；]$/, '')));
  const kept: number[] = [];
  for (const [at, clause] of zh.entries()) {
    const leans = at > 0 && leansOnTheLast(clause) && !kept.includes(at - 1);
    if (!leans && !falls(clause)) kept.push(at);
  }
  if (kept.length === zh.length) return text;
  const left = (of: readonly string[]) => kept.flatMap((at) => of[at] ?? []);
  return kept.length === 0 ? undefined : joined({ zh: left(zh), en: left(en) });
}
