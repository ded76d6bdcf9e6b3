import type { Aside, LineRule, Row } from './asides';

/** The head of a list of articles that a help desk puts under a ticket or a mail by itself. */
export const recommendedHead: LineRule = {
  id: 'recommended',
  pattern:
    /^(?!.*\d{3})\W{0,8}(?:附\W{1,2})?(?:(?:[\u3400-\u9fff]{0,4}(?:知识库|知识|文章|帮助|系统|智能)(?:自动)?推荐|相关(?:文章|阅读|推荐|文档|知识)|推荐(?:文章|阅读|知识)|猜你想[看问搜]|猜您想[看问搜]|[你您]可能(?:还)?(?:想|感兴趣|需要)|热门(?:文章|搜索)|大家(?:都)?在[看问搜]|延伸阅读|更多(?:文章|阅读))|(?:related|popular|recommended|suggested|trending|more) (?:help )?(?:articles?|topics|reading|posts|searches)|(?:popular|trending) questions|you (?:might|may|could) (?:also )?(?:like|be interested|find)|people also (?:ask|search|view)|recommended for you|these articles (?:may|might) help)[^。.!?]{0,32}$/i,
  catches: [
    '附：知识库推荐（系统自动生成，与本单无关）',
    '—— 猜你想看 ——',
    '相关文章（自动推荐）',
    'Popular articles of our help center:',
    'You might also be interested in:',
    'Related articles',
  ],
  leaves: [
    '相关问题：进房报 70001',
    '推荐用户升级以后报 70001',
    '客户推荐的文章里没写',
    'More articles fail with 70001',
    'Related to the other ticket.',
  ],
};

const item = /^\s{0,8}(?:[-*•·▪‣◦>»]|\d{1,2}[.)、]|\[\d{1,2}\])\s{0,3}\S/;
const blank = /^\s*$/;

/** The lists of articles under tickets and mails, with their heads. */
export function recommendedIn(rows: readonly Row[]): Aside[] {
  const found: Aside[] = [];
  for (const [index, row] of rows.entries()) {
    if (!recommendedHead.pattern.test(row.text.trim())) continue;
    const last = lastItem(rows, index);
    if (last) found.push({ kind: 'recommended', start: row.start, end: last.end });
  }
  return found;
}

/** The last of the items below a head, which may have an empty line between. */
function lastItem(rows: readonly Row[], head: number): Row | undefined {
  let last: Row | undefined;
  for (let at = head + 1; at < rows.length; at++) {
    const row = rows[at];
    if (!row || !(item.test(row.text) || (last === undefined && at === head + 1 && blank.test(row.text))))
      break;
    if (item.test(row.text)) last = row;
  }
  return last;
}
