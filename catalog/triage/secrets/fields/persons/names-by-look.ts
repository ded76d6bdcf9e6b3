import { after } from '../../around';
import { list } from '../../list';
import { isPlaceholder } from '../../looks/placeholder';
import { type Around, type FieldClass, isFirm } from '../field-class';
import type { FieldValue } from '../value';

type Judge = FieldClass['accept'];

const isEastern = (text: string): boolean => /[\u3400-\u9fff\uac00-\ud7af]/.test(text);
const isHan = (text: string): boolean => /[\u3400-\u9fff]/.test(text);

const title = '(?:先生|女士|小姐|老师|经理)?';
const eastern = new RegExp(
  `^(?:[\\uac00-\\ud7af]{2,4}|[\\u3400-\\u9fff]{2,5}|[\\u3400-\\u9fff]{2,6}·[\\u3400-\\u9fff]{2,8})${title}$`,
);
const latin = /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,3}$/u;
/** A name that is one without a field that says so: two words at least. */
const latinInFull =
  /^\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}\.?)?(?: \p{Lu}[\p{L}'’-]+){1,3}$|^\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+$/u;

const notPeople = new RegExp(
  [
    ...list(
      '有限, 公司, 科技, 集团, 测试, 客服, 团队, 部门, 房间, 用户, 主播, 管理, 系统, 未知, 无, 服务, 失败, 成功',
    ),
    ...list(
      '错误, 方式, 信息, 电话, 手机, 地址, 我们, 客户, 技术, 支持, 工程, 不能, 为空, 平台, 缺, 未, 不, 已, 请',
    ),
    ...list('匿名, 游客, 研发, 运营, 产品, 同上, 名称, 姓名, 昵称, 电视, 设备'),
  ].join('|'),
);
/** Parts of names that classes, devices, rooms and teams have. */
const technical = new RegExp(
  [
    ...list(
      'error, exception, track, stream, room, camera, device, audio, video, user, client, server, sdk, web, app',
    ),
    ...list(
      'service, support, team, group, engine, session, test, desk, api, not found, denied, allowed, failed',
    ),
    ...list(
      'chrome, safari, media, type, view, manager, worker, main, event, network, microphone, speaker, screen',
    ),
    ...list(
      'share, studio, display, built, internal, default, pro\\b, mac, windows, android, iphone, galaxy, pixel',
    ),
    ...list(
      'redmi, unknown, anonymous, guest, admin, null, live, demo, sample, company, ltd, inc, corp, center',
    ),
    ...list(
      'office, help, sales, engineering, channel, meeting, class, codec, profile, mode, setup, java, install',
    ),
    ...list('checkout, deploy, upload, download, cache, lint, state, release, build, version'),
  ].join('|'),
  'i',
);

/** Whether a person's name stands in a field for one. */
export const isPerson: Judge = (value, { after: rest }) => {
  const isOwnLine = /^\s*(?:\n|$)/.test(rest) && isHan(value.text);
  if (!isFirm(value) && value.link !== 'said' && !isOwnLine) return false;
  const name = fullName(value, rest);
  if (isPlaceholder(name)) return false;
  if (isEastern(name)) return eastern.test(name) && !notPeople.test(name);
  return latin.test(name) && !technical.test(name) && !isCamelCase(name);
};

/** Whether a value can hardly be anything but a person's name. */
export const isLikelyPerson: Judge = (value, around) => {
  if (!isFirm(value) && !isMine(value, around)) return false;
  const name = fullName(value, around.after);
  if (value.link === 'argument' || technical.test(name)) return false;
  if (latinInFull.test(name)) return true;
  return eastern.test(value.text) && value.text.length <= 3 && !notPeople.test(value.text);
};

/** "my name is …" */
const isMine = ({ link }: FieldValue, { before }: Around): boolean =>
  link === 'said' && /\bmy $/i.test(before);

const isCamelCase = (name: string): boolean => /\p{Ll}\p{Lu}/u.test(name.replace(/Mc|Mac|O['’]/g, ''));

const moreNames =
  /^['’]?\p{L}{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}(?=\s*$|\s*\n|[,;，。；|<(（]| (?:and|from) )/u;
/** The further words of a name, up to the end of its clause. */
const furtherNames = (rest: string): string => moreNames.exec(rest)?.[0] ?? '';

const fullName = ({ quoted, text }: FieldValue, rest: string): string =>
  quoted ? text : text + furtherNames(rest);

export function personExtent({ quoted, start, end, text: first }: FieldValue, text: string): number {
  const length = end - start;
  return quoted || isHan(first) ? length : length + furtherNames(after(text, end, 64)).length;
}
