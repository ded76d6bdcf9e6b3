import type { KeyRole, Thing } from './key-table';
import type { Lead } from './lead';

/** The first words of names whose second word alone would mean a code: `exit code`. */
const firstWords: Readonly<Record<string, Thing>> = {
  exit: 'exit',
  exited: 'exit',
  status: 'http',
  http: 'http',
  response: 'http',
  qr: 'id',
  zip: 'id',
  area: 'id',
  country: 'id',
  door: 'id',
  gate: 'id',
  lock: 'id',
  entry: 'id',
  pass: 'id',
  promo: 'id',
  discount: 'id',
  coupon: 'id',
  gift: 'id',
  postal: 'id',
  dress: 'id',
  verification: 'id',
  invite: 'id',
  invitation: 'id',
  room: 'room',
  seat: 'id',
  门禁: 'id',
  开门: 'id',
  取餐: 'id',
  提货: 'id',
  核销: 'id',
  优惠: 'id',
  折扣: 'id',
  验证: 'id',
  邀请: 'id',
  房间: 'room',
};

/** `exit code`, `status code`, `验证码`: the second word alone would mean a code. */
export function twoWordThing(lead: Lead, role: KeyRole): Thing | undefined {
  if (role !== 'code' && role !== 'weak') return undefined;
  return /^(?:code|status|码|代码)$/i.test(lead.word) ? firstWords[lead.prior] : undefined;
}

const doing = /^(?:start|stop|begin|end|push|pull|publish|unpublish|subscribe|play|resume|pause)$/;

/** `stop record: 30000410`: a recording that was stopped, and not which one. */
export const isDone = ({ word, prior }: Lead): boolean =>
  /^(?:record|stream)$/i.test(word) && doing.test(prior);
