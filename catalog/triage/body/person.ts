import { conceptsIn } from '../words/concepts';

/** What knows whether a word belongs to the trade: a mark, a name or a word of a trouble. */
export interface Knows {
  readonly marks: { scan(text: string): readonly unknown[] };
  readonly names: { find(token: string): unknown };
}

/** In UTF-16 units. */
const longest = 32;

/** `小王(10086)`, `Anna Miller <anna@example.com>`, `【群主】小王`, `王晓明 | 技术部`: what stands beside a name. */
const additions =
  /^【[^】\n]{1,12}】|\s{0,2}(?:\([^()\n]{1,32}\)|<[^<>\n]{1,64}>|\[[^[\]\n]{1,16}\]|@[\p{L}\d]{2,16}|\bAPP)$/gu;
const hanName = /^[\p{Script=Han}\p{L}\d ._·~-]{1,20}$/u;
const latinName = /^\p{Lu}[\p{L}'’-]{0,20}\.?(?: (?:\p{Lu}[\p{L}'’-]{0,20}\.?|de|van|von|der|bin|al)){0,3}$/u;
/** Names that people give themselves. */
const nickname = /^(?:[\p{L}\p{N}\p{Extended_Pictographic} ._·~|&-]|\ufe0f|\u200d){1,32}$/u;
const letter = /\p{L}|\p{Extended_Pictographic}/u;
const han = /\p{Script=Han}/u;
/** How programs write classes and constants. */
const coined = /[a-z][A-Z]|[A-Z]_/;
/** Words of programs. */
const machine =
  /^(?:trace|debug|info|notice|warn|warning|error|fatal|critical|verbose|log|exception|failed|failure|success|ok|done|null|undefined|true|false|code|note|update|status|response|request|result|server|client|browser|console|network|system|app|main|thread|worker|process|step|version|time|date|total|line|uncaught|unhandled|caused)$/i;
/** What a line says that is no name. */
const says = /[报错误异常败无法不能没打进退开关闭掉卡崩弹返回提示]/;

/**
 * Whether a text can be the name of whoever writes in a chat. `loosely`: also names that people give themselves, where
 * the form of the line already shows a chat. A word that the catalog or the lexicon knows is none: what it says must
 * not be lost.
 */
export function isPerson(text: string, knows: Knows, loosely = false): boolean {
  if (text.length > longest + 40) return false;
  const name = text.trim().replace(additions, '').trim();
  if (name === '' || name.length > longest || coined.test(name) || says.test(name)) return false;
  if (name.split(' ').some((word) => machine.test(word))) return false;
  if (!looksLikeName(name) && !(loosely && nickname.test(name) && letter.test(name))) return false;
  if (conceptsIn(name).length > 0 || knows.marks.scan(name).length > 0) return false;
  return knows.names.find(name) === undefined;
}

function looksLikeName(name: string): boolean {
  if (/\d{3}/.test(name)) return false;
  return han.test(name) ? hanName.test(name) : latinName.test(name);
}
