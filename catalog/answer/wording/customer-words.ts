import { plainTitle } from '../../plain-title';
import type { Entry, Text } from '../../schema';

const aboutDocuments =
  /本码适用于|\bcode applies to SDK\b|文档|\bdocuments?\b|\bthe (?:English|Chinese) one\b|^It only says\b/i;
const silentDocuments =
  /本码适用于|\bcode applies to SDK\b|文档[^。]*(?:没|未|只说|自相矛盾)|\bdocuments?\b.*\b(?:not|no|neither|only|never|contradicts)\b|^It only says\b/i;

/**
 * Removes what is said about the vendor's document, which means nothing to a customer: whole sentences, or the end of a
 * sentence that says something else first. For a developer only what the document does not say is removed.
 */
export function withoutDocuments(text: string, isCustomer: boolean): string {
  const unwanted = isCustomer ? aboutDocuments : silentDocuments;
  const kept = text
    .split(/(?<=。)|(?<=[.?!]) /)
    .map((sentence) => (unwanted.test(sentence) ? beforeDocuments(sentence) : sentence))
    .filter((sentence) => sentence !== '');
  return kept.join(isChinese(text) ? '' : ' ');
}

/** The first clause of “服务端报告超时，文档没说是哪一步超时。”, which says that there was a timeout. */
function beforeDocuments(sentence: string): string {
  const [clause = ''] = sentence.split(/[；;]|，(?=文档)/);
  if (clause === sentence || aboutDocuments.test(clause)) return '';
  return `${clause}${isChinese(sentence) ? '。' : '.'}`;
}

/**
 * The title without the code in it, which is shown beside it, and for a customer without what the documents disagree
 * on.
 */
export function titleFor(entry: Entry, language: keyof Text, isCustomer: boolean): string {
  const own = isCustomer ? entry.customer?.title : undefined;
  const title = withSingleQuotes((own ?? plainTitle(entry))[language]);
  if (!isCustomer) return title;
  const clauses = title.split(/(?=[，；;])/).filter((clause) => !aboutDocuments.test(clause));
  return clauses.join('') || title;
}

/** For a title that is itself put in quotes. */
export function withSingleQuotes(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
}

/**
 * Checks are written for support and say "ask the developer to …". Where the developer is the reader, they address the
 * developer directly.
 */
export function forDeveloper(check: string): string {
  const straight = check
    .replaceAll('请开发者', '')
    .replace(/\b[Aa]sk the developer to (.*)/, (_, asked: string) =>
      asked.replace(/ (and|or) to (?=[a-z])/g, ' $1 '),
    );
  return straight === check ? check : straight.charAt(0).toUpperCase() + straight.slice(1);
}

const hedge =
  /多半|可能|大概|常见|往往|通常|一般|看不出|\b(?:probably|may|might|could|usually|usual|likely|often|perhaps|commonly|common|mostly)\b/i;

/** Whether the wording of a cause shows that it is a guess. */
export function isHedged(cause: string): boolean {
  return hedge.test(cause);
}

/** Only the sentences of a meaning that are sure: where the paste shows what it was, what else it might be is idle. */
export function certain({ zh, en }: Text): Text {
  const [chinese, english] = [zh.split(/(?<=。)/), en.split(/(?<=[.?!]) /)];
  if (chinese.length !== english.length) return { zh, en };
  const kept = chinese.flatMap((sentence, at) => (/可能|或者?|例如|比如|多半/.test(sentence) ? [] : [at]));
  if (kept.length === 0) return { zh, en };
  return { zh: kept.map((at) => chinese[at]).join(''), en: kept.map((at) => english[at]).join(' ') };
}

function isChinese(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}
