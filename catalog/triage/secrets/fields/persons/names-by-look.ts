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
/** The surnames that most people have, apart from those that begin common words. */
const surnames = [
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏',
  '钟汪田姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚文卓祝柳甘翁骆鲁葛俞岳齐伍',
  '莫欧严牛季褚章辛樊兰殷施陶翟颜倪庞邢焦裴凌阮涂喻盛尤闵纪祁梅童舒屈苗柴耿鲍聂沙费冉蓝詹穆',
  '張陳劉楊趙黃吳孫鄭謝韓馮許呂蘇盧蔣葉鍾陸',
].join('');
const surname = new RegExp(`^[${surnames}]`);
/^[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文張陳劉楊趙黃吳孫鄭謝韓馮許呂蘇盧蔣葉鍾陸]/;
const latin = /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,3}$/u;
/** A name that is one without a field that says so: two words at least. */
const latinInFull =
  /^\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}\.?)?(?: \p{Lu}[\p{L}'’-]+){1,3}$|^\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+$/u;

const notPeople = new RegExp(
  list(`
    有限, 公司, 科技, 集团, 测试, 客服, 团队, 部门, 房间, 用户, 主播, 管理, 系统, 未知, 无, 服务,
    失败, 成功, 错误, 方式, 信息, 电话, 手机, 地址, 我们, 客户, 技术, 支持, 工程, 不能, 为空, 平台,
    缺, 未, 不, 没, 已, 请, 马上, 声音, 画面, 黑屏, 卡顿, 闪退, 掉线, 匿名, 游客, 方法, 方案, 程序, 文件, 高清, 金额, 万一, 白屏, 研发, 运营, 产品, 同上, 名称, 姓名, 昵称, 电视, 设备
  `).join('|'),
);
/** Parts of names that classes, devices, rooms and teams have. */
const technical = new RegExp(
  list(`
    error, exception, track, stream, room, camera, device, audio, video, user, client, server, sdk,
    web, app, service, support, team, group, engine, session, test, desk, api, not found, denied,
    allowed, failed, chrome, safari, media, type, view, manager, worker, main, event, network,
    microphone, speaker, screen, share, studio, display, built, internal, default, pro\\b, mac,
    windows, android, iphone, galaxy, pixel, redmi, unknown, anonymous, guest, admin, null, live,
    demo, sample, company, ltd, inc, corp, center, office, help, sales, engineering, channel,
    meeting, class, codec, profile, mode, setup, java, install, checkout, deploy, upload, download,
    cache, lint, state, release, build, version, customer, developer, vendor
  `).join('|'),
  'i',
);

/** Whether a person's name stands in a field for one. */
export const isPerson: Judge = (value, { after: rest }) => {
  const isOwnLine = /^\s*(?:\n|$)/.test(rest) && isHan(value.text);
  if (!isFirm(value) && value.link !== 'said' && !isOwnLine) return false;
  const name = fullName(value, rest);
  if (isPlaceholder(name)) return false;
  if (isEastern(name)) return isEasternName(name);
  return latin.test(name) && !technical.test(name) && !isCamelCase(name);
};

/** Whether a person's name stands in a field that may say what somebody does: "Customer: Turn off the proxy". */
export const isPersonInPart: Judge = (value, around) =>
  isPerson(value, around) && (isHan(value.text) ? surname.test(value.text) : !goesOn(value, around));

/** Whether a word without quotation marks goes on as a sentence. */
const goesOn = ({ quoted }: FieldValue, { after: rest }: Around): boolean =>
  !quoted && /^ (?!(?:and|from) \p{Lu})\p{Ll}/u.test(rest);

/** Whether a value can hardly be anything but a person's name. */
export const isLikelyPerson: Judge = (value, around) => {
  if (!isFirm(value) && !isMine(value, around)) return false;
  const name = fullName(value, around.after);
  if (value.link === 'argument' || technical.test(name)) return false;
  if (latinInFull.test(name)) return true;
  return isEasternName(value.text) && value.text.length <= 3;
};

const isEasternName = (text: string): boolean => eastern.test(text) && !notPeople.test(text);

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
