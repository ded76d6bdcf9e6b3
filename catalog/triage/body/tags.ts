import { Rewriter, type View } from '../text/view';

const blocks =
  'p|div|br|hr|tr|li|ul|ol|table|tbody|thead|blockquote|h[1-6]|html|body|head|center|section|article|pre';
const inline = 'span|b|i|u|em|strong|font|a|small|big|sub|sup|label|tt|img|code|mark|s|o:p';
const cells = 'td|th';
/** How a page looks. Tags with other attributes stay: these may hold what the matter is. */
const looks =
  'class|style|dir|lang|id|href|src|alt|align|valign|width|height|color|face|size|border|cellpadding|cellspacing|bgcolor|target|rel';
const attribute = String.raw`\s{1,4}(?:${looks})=(?:"[^"<>]{0,300}"|'[^'<>]{0,300}'|[^\s"'<>]{1,80})`;
const tag = new RegExp(
  String.raw`<(?<end>\/?)(?:(?<block>${blocks})|(?<cell>${cells})|(?:${inline}))(?:${attribute}){0,8}\s?\/?>`,
  'gi',
);
/** What shows that a text is a page: an element that is closed, or a line break. */
const page = new RegExp(String.raw`<\/(?:${blocks}|${inline}|${cells})>|<br\s?\/?>`, 'i');

/** A page or a mail in HTML without its tags. Blocks are lines, cells are set apart by tabs. */
export function withoutTags(view: View): View {
  const { text } = view;
  if (!text.includes('<') || !page.test(text)) return view;
  const rewriter = new Rewriter(view);
  for (const match of text.matchAll(tag)) {
    const { end, block, cell } = match.groups ?? {};
    const after = match.index + match[0].length;
    const breaks = block !== undefined && (end === '/' || /^br|^hr/i.test(block)) && text[after] !== '\n';
    rewriter.replace(match.index, after, breaks ? '\n' : cell !== undefined && end === '/' ? '\t' : '');
  }
  return rewriter.finish();
}
