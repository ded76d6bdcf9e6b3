import type { NumberContext } from './context';

const versionWord =
  /(?:\b(?:v|ver|vers|version|release|rev|build)\.?|版本号?|版|升级到|升到|降到|降级到|更新到|用的是)[\s:=_为是号"'（(/v-]{0,5}$|(?:\b(?:sdk|lib|library|core|engine|kit|chrome|chromium|edge|firefox|webview|firmware|driver|app|client|android|ios|windows|macos|agent|plugin|package|patch|hotfix|api|flash|unity|openssl|webrtc|ffmpeg|upgrade to|upgraded to|update to|updated to|downgrade to|rolled back to|since|from v|bootloader|runtime)|内核|固件|驱动)[\s_（(/v-]{1,3}$/i;
const sectionWord =
  /(?:\b(?:section|sec|chapter|clause|figure|fig|table|step|item|appendix|paragraph|para|see|rfc \d+)\.?|第|章节?|小节|节|见|参见|参考|条款|附录|步骤|目录|§+)\s{0,3}$/i;
const addressWord =
  /(?:\b(?:ip|ips|ipv4|addr|address|host|server|client_?ip|gateway|dns|from|to|peer|remote|local|ping|connect(?:ed)?|via|at|subnet|route|proxy|candidate|by|src|dst)|地址|网关|服务器|来自|出口|内网|公网|机器|主机)[\s:=为是"'（([/]{0,5}$/i;
/** A name in front of a version: `TUIRoomEngine 2.3.0.105`, `Chrome/126.0.6478.127`, `foo@1.2.3.4`, `libfoo-1.2.3.4`. */
const productBefore = /(?:[A-Za-z][\w.-]*[/@_-]|\b[A-Z][a-z]*[A-Z]\w*\s|\b[A-Za-z]+(?:SDK|Kit|Engine|Lib)\w*\s)v?$/;

/** Whether four numbers with dots are an address: no version, no section, no mask, and not this machine or none. */
export function isIpv4(value: string, context: NumberContext): boolean {
  const parts = value.split('.').map(Number);
  if (parts.some((part) => part > 255) || /(?:^|\.)0\d/.test(value)) return false;
  const [first = 0, , , last = 0] = parts;
  if (first === 0 || first === 127 || value === '255.255.255.255') return false;
  if (first === 255 && last % 2 === 0) return false;
  const { before, after } = context;
  if (/\/\/$|@$/.test(before) && /:\/\/\S{0,40}$/.test(before)) return true;
  if (addressWord.test(before)) return !/^[^\S\n]{0,2}(?:版|version)/i.test(after) || /ip|地址/i.test(before);
  if (versionWord.test(before) || sectionWord.test(before) || productBefore.test(before)) return false;
  if (/^\s{0,2}(?:版本?|version|release|小?节|章|条款?)(?![A-Za-z])/i.test(after)) return false;
  if (/ver(?:sion)?|sdk|build|版本/.test(context.key)) return false;
  // A heading or an entry of a list of contents.
  if (parts.every((part) => part < 30) && /(?:^|\n)[ \t#*]{0,8}$/.test(before) && /^[.、]?[ \t]{1,3}[A-Za-z\u3400-\u9fff]/.test(after))
    return false;
  return true;
}

/** Whether a text is an IPv6 address that leads to somebody: in full, with its zeros left out, or with an IPv4 end. */
export function isIpv6(value: string): boolean {
  const [plain = ''] = value.split('%');
  const halves = plain.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const v4 = /^(?:\d{1,3}\.){3}\d{1,3}$/.test(groups.at(-1) ?? '') ? 1 : 0;
  const plainGroups = v4 ? groups.slice(0, -1) : groups;
  if (!plainGroups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  const length = groups.length + v4;
  if (halves.length === 1 ? length !== 8 : length > 7) return false;
  const letters = plainGroups.join('');
  return v4 === 1 || (letters.length >= 4 && /\d/.test(letters));
}
