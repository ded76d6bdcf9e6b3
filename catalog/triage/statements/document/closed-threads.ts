import type { MessageStart } from '../../message-start';
import { caseSigns } from './case-signs';
import { linesOf, weightOfCase } from './weigh';

/** How the last word of a thread says that its matter is over. */
const closing =
  /(?:客户|用户|对方|[^\s，。]{1,4}老师)?(?:已)?(?:确认|反馈)(?:已)?(?:解决|恢复|正常|无误|没问题)|工单(?:已)?(?:关闭|完结|归档)|(?:^|[\s，。、：])(?:关单|结单|结案)|回访(?:客户)?满意|(?:复测|验证)(?:已)?通过|(?:可以|现在)(?:用|进|正常|好)?了[，,]?\s?(?:谢|多谢|感谢)|(?:恢复|解决|好)了[，,]?\s?(?:谢|多谢|感谢)|\b(?:you (?:may|can)|please|feel free to) (?:now )?close\b|\bclosing (?:this|the) (?:ticket|case|issue)\b|\b(?:ticket|case|issue) (?:was |is |has been )?closed\b|\b(?:works?|working|prints?|runs?) (?:\w+ )?(?:now|again)\b[^\n]{0,20}\bthank|\bthat (?:was it|fixed it|solved it|did it)\b|\bmarked (?:as )?(?:solved|resolved|closed)\b|\bconfirmed (?:as )?(?:fixed|solved|resolved)\b/i;
/** What takes it back, on the same line. */
const notOver =
  /但|不过|又|仍|还[是没有]|另外|未|\b(?:but|still|again after|however|another|not|n['’]t|reopen\w*|if)\b/i;

/** How a thread is marked as over, in the lines that name it. */
const marked =
  /[[【(（](?:solved|resolved|closed|fixed|answered|已解决|已结(?:贴|帖|案|单)?|已关闭|已答复)[\]】)）]|\b(?:archived|closed|locked|resolved) (?:topic|thread|post|discussion)\b|\barchived copy\b/i;
/** And that nobody writes there any more. */
const kept =
  /\b(?:locked|archiv\w*|read[- ]only|accepted answer|no (?:new )?repl(?:y|ies)|closed to (?:new )?repl\w+|closing|closed\b)|锁定|归档|存档|结[贴帖]|不再回复|仅供查阅|只读|最后回复|最佳答案/i;
const titleLines = 3;

/** Whether the lines on top say that the thread below them is over, and nothing at its end goes on. */
function isMarkedOver(text: string): boolean {
  const lines = linesIn(text).filter((line) => line.trim() !== '');
  const title = lines.slice(0, titleLines);
  if (!title.some((line) => marked.test(line)) || !lines.some((line) => kept.test(line))) return false;
  return !tells(lines.slice(-titleLines).filter((line) => !title.includes(line) && !kept.test(line)));
}

/** What was sent by mistake, or is only to be kept, by whoever asks to close it. */
const sentForNothing =
  /(?:不用|无需|不必)(?:处理|回复|跟进)|(?:发|贴|提)错|仅(?:作)?(?:存档|备份)|\bwrong (?:window|ticket|form|tab|channel)\b|\b(?:sent|pasted|submitted|opened) (?:it |this )?(?:by mistake|by accident|in error)\b|\bno (?:action|reply|answer) (?:is )?(?:needed|required|necessary)\b/i;
const toClose =
  /关单|关闭|结单|备份|存档|归档|\b(?:please|can be|to be|will be) (?:\w+ )?(?:close|closed|archived|deleted|ignored)\b/i;

/** Whether a text as a whole was sent for nothing: whoever did says so, and it tells no case. */
function isSentForNothing(text: string): boolean {
  const lines = linesIn(text);
  const said = lines.findIndex((line) => sentForNothing.test(line) && toClose.test(line));
  return said >= 0 && !tells(lines.filter((_, at) => at !== said));
}

/** Where a message of a thread begins. */
const message =
  /^[\s>]*(?:\d{4}[-/.年]\d{1,2}|\d{1,2}[-/.]\d{1,2}\s|\d{1,2}:\d{2}\s|[-—=]{2,}\s?(?:reply|internal|original|回复|转发)|(?:客户|坐席|客服|用户|系统|二线)\s?[：:]|(?:comment|reply) by\b)/i;
const fewestMessages = 2;
const lineReach = 300;
/** From so much on lines tell a case that goes on. */
const toldFrom = 2;
/** Who asked for help is quoted below the closing, or stands above it. */
const toldBy = caseSigns.filter(({ id }) => id !== 'record' && id !== 'ticket' && id !== 'field');

/**
 * Up to which offset a thread of messages is closed by its last word; 0 where it is not. A mail has its last word on
 * top, with the older ones below; a chat and a ticket have it at the end. `heads`: where messages begin whose heads
 * were cut off.
 */
export function closedUntil(text: string, heads: readonly MessageStart[] = []): number {
  if (isMarkedOver(text) || isSentForNothing(text)) return text.length;
  if (!closing.test(text)) return 0;
  const older = heads.find(({ at, kind }) => kind === 'mail' && text.slice(0, at).trim() !== '');
  if (older) return isClosed(linesIn(text.slice(0, older.at))) ? text.length : 0;
  const lines = linesIn(text);
  if (lines.filter((line) => message.test(line)).length + heads.length < fewestMessages) return 0;
  const last = lines.findLastIndex(closes);
  if (last < 0 || tells(lines.slice(last + 1))) return 0;
  return text.split('\n', last + 1).join('\n').length;
}

const linesIn = (text: string) => text.split('\n').map((line) => line.slice(0, lineReach));
const closes = (line: string) => closing.test(line) && !notOver.test(line);
const tells = (lines: readonly string[]) => weightOfCase(linesOf(lines.join('\n')), toldBy) >= toldFrom;

function isClosed(lines: readonly string[]): boolean {
  return lines.some(closes) && !tells(lines.filter((line) => !closes(line)));
}
