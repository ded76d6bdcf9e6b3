import type { Text } from '../../schema';
import { momentAt } from '../facts/clock';
import type { FoundFact } from '../facts/find-facts';
import type { Credential, Remark, Span } from '../result';
import { findSecrets } from '../secrets/find';
import type { FindOwn } from '../secrets/own';
import type { Claims } from './claims';
import { dateAndTime, duration } from './durations';
import type { FoundCredential } from './find-credentials';
import { judgeOwnership } from './ownership';
import { judgeValidity } from './validity';

export type JudgedCredential = Omit<Credential, 'pseudonym'>;

/** What a credential is compared with. Spans are those of the view. */
interface PasteContext {
  readonly text: string;
  readonly facts: readonly FoundFact[];
  /** The spans of the first finding, by ascending start. */
  readonly errors: readonly Span[];
  readonly findOwn: FindOwn | undefined;
}

/** Compares an opened credential with the time of the error and the ids around it. */
export function judgeCredential(
  { start, end, claims }: FoundCredential,
  { text, facts, errors, findOwn }: PasteContext,
): JudgedCredential {
  const span = { start, end };
  const shown = (id: string) => shownId(id, findOwn);
  const stated = zoneStated(facts);
  const at = momentAt(text, nearestError(errors, span) ?? span);
  const moment = at && { ...at, zone: at.zone ?? stated };
  const remarks: Remark[] = [
    ...(claims.intact ? [] : [broken]),
    ...judgeValidity(claims, moment),
    ...judgeOwnership(claims, span, facts, shown),
  ].sort((a, b) => Number(b.wrong) - Number(a.wrong));
  return {
    kind: claims.kind,
    ...span,
    app: claims.app ?? null,
    user: claims.user === undefined ? null : shown(claims.user),
    issued: claims.issued ?? null,
    expires: claims.expires ?? null,
    says: saysOf(
      { ...claims, user: claims.user === undefined ? undefined : shown(claims.user) },
      moment?.zone,
    ),
    remarks,
  };
}

const broken: Remark = {
  kind: 'broken',
  wrong: true,
  zh: '被截断或改动过，也可能只是复制时弄的',
  en: 'is cut short or altered, perhaps only in copying',
};

/** The error that a credential may have caused: the first one after it, or else the last one before. */
function nearestError(errors: readonly Span[], { start }: Span): Span | undefined {
  return errors.find((error) => error.start >= start) ?? errors.at(-1);
}

/** Minutes east of UTC, where the text names its zone; words without a number mean Beijing time. */
function zoneStated(facts: readonly FoundFact[]): number | undefined {
  const zone = facts.find(({ kind }) => kind === 'zone')?.text;
  if (zone === undefined) return undefined;
  const [, sign, hours, minutes] = /([+-])(\d{1,2}):?(\d{2})?/.exec(zone) ?? [];
  if (!sign) return 8 * 60;
  const east = Number(hours) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -east : east;
}

/** An id that is hidden elsewhere, as a phone number is, is private: only its last two letters are shown. */
function shownId(id: string, findOwn: FindOwn | undefined): string {
  return findSecrets(id, findOwn).length > 0 ? `…${id.slice(-2)}` : id;
}

function saysOf({ app, user, issued, expires }: Claims, zone: number | undefined): Text {
  const parts: Text[] = [];
  if (user !== undefined) parts.push({ zh: `签给 ${user}`, en: `for ${user}` });
  if (app !== undefined) parts.push({ zh: `应用 ${app}`, en: `app ${app}` });
  if (issued !== undefined) {
    const at = dateAndTime(issued, zone);
    parts.push({ zh: `${at} 签发`, en: `issued ${at}` });
  }
  if (expires !== undefined && issued !== undefined) {
    const { zh, en } = duration(Math.max(0, expires - issued));
    parts.push({ zh: `有效 ${zh}`, en: `valid ${en}` });
  }
  if (parts.length === 0) return { zh: '内容无法读取', en: 'nothing in it can be read' };
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') };
}
