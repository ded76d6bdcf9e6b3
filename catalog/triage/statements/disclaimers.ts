import type { MarkHit } from '../origin/scan-marks';
import type { Span } from '../result';
import { matchesIn } from '../text/matches';

/** A form in which a text says that its codes are not the SDK's. `§` stands for the name of one of ours. */
export interface Disclaimer {
  readonly id: string;
  readonly pattern: RegExp;
  /** Samples: the number in question is in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

const sdk = '(?:§+(?:的|\\s)?|SDK|sdk|厂商|官方|第三方)';
const oursZh = '(?:我们?|咱们?|我司|我方|公司|他们|自己|自家|本司|业务方?|内部|甲方|学校|医院)';
const codeZh = '(?:错误|返回|报错|状态|业务|内部)?(?:码(?!流|率)|代码|编号|号码?(?!房)|错误码?|报错)';
const homeMade =
  "(?:our own|your own|their own|(?:the )?(?:\\w+ )?team['’]s own|internal|in-house|home-?(?:made|grown|brewed)|self-?(?:made|written)|hand-?made|custom|bespoke|proprietary)";
const serviceEn =
  '(?:codes?|numbers?|errors?|services?|servers?|gateways?|back-?ends?|middlewares?|systems?|platforms?|api|apis|apps?|portals?|config\\w*|\\w+\\.(?:ya?ml|json|php|py|go|ts|js))';

export const disclaimers: readonly Disclaimer[] = [
  {
    id: 'ours-zh',
    pattern: new RegExp(
      `(?<!不|是不)(?:都?是|均为|属于|全是|为)[^，。；\\n]{0,6}${oursZh}[^，。；\\n]{0,12}(?:自己|自研|自定义|内部|自有|自编|自家|自己定)[^，。；\\n]{0,6}的?${codeZh}|(?:后端|后台|服务端?|网关|平台|系统|中台|中心|接口|小程序)(?:自己|自研|自定义|内部|自行)(?:定义|约定|编|写|规定)?的?[^，。；\\n]{0,4}(?:${codeZh})?(?=[^\\n]{0,80}(?:${codeZh}|\\d{3}))|自研[^，。；\\n]{0,8}(?:系统|平台|后台|后端|网关|服务|中心|接口)[，,、]?\\s?非\\s?${sdk}`,
    ),
    catches: [
      '我们后端自己定义的：{"code":«70001»}，没调到 SDK',
      'err «1004» 是我们网关自己的码，表示黑名单',
      '接口联调（自研教务系统，非 SDK）{"code":«100006»}',
      '«70052»，后端老刘说这些是他们教务自己的码',
    ],
    leaves: [
      '报 «70001»，是不是我们后端自己的码',
      '我们自己的后台生成签名，报 «70001»',
      '自研平台接 SDK，进房报 «70003»',
    ],
  },
  {
    id: 'not-theirs-zh',
    pattern: new RegExp(
      `(?<!是)(?:不是|并非|不属于|非)\\s?${sdk}[^，。；\\n]{0,6}的?${codeZh}|(?:跟|和|与|同)[^，。；\\n]{0,6}${sdk}[^，。；\\n]{0,8}(?:无关|没(?:有)?(?:什么|任何|半点|半毛钱)?关系|不相关|不搭|两码事|两回事)|§+[^，。；\\n]{0,2}只是[^，。；\\n]{0,8}(?:嵌|名字|名称|摆设)`,
    ),
    catches: [
      '{"errCode":«-2343»,"errMsg":"座位已售出"} 选座系统，跟 § 没关系，只是号码一样',
      '«100008» 给运维看的，跟 SDK 没关系',
      '返回 «70001»，不是 § SDK 的码',
      '网关返回 {"ret":«60004»}，§ 只是页面里嵌的',
    ],
    leaves: [
      '报 «70001»，跟网络没关系',
      '研发说不是 SDK 的问题，可 § 报 «70001»',
      '«70001» 不是 SDK 的码吧？',
      '§ 只是返回 «70001»',
    ],
  },
  {
    id: 'ours-en',
    pattern: new RegExp(
      `(?<!\\bnot |n['’]t )(?:\\b(?:is|are|was|were|come|comes|came|these|those)|[(:—–-])\\s?(?:(?:all|just|only|both|still) )?(?:from |out of |part of |an? |codes? (?:from|of) |of )?${homeMade} (?:[\\w-]+ ){0,3}?${serviceEn}\\b|\\bcodes? (?:come |comes |is |are |taken )?(?:from|of|in) our (?:[\\w-]+\\/)?\\w+\\.\\w{2,4}\\b|\\b(?:is|are|has|have) (?:always )?(?:been )?ours\\b|\\bcodes of our (?:own )?(?:[\\w-]+ ){0,2}${serviceEn}\\b`,
      'i',
    ),
    catches: [
      'The «10006» here is from our own billing service',
      '«100006» no course — internal codes of our course server',
      '{"code":«70103»} <- code from our config/errors.yml',
      'status=«70052» comes out of the captcha; it has been ours since 2016',
    ],
    leaves: [
      'our own app gets «70001»',
      'it is not from our own backend: «70001»',
      'we call it from our own backend and get «70003»',
      'the code of our app is fine, still «70001»',
    ],
  },
  {
    id: 'not-theirs-en',
    pattern: new RegExp(
      `(?:the )?(?:${sdk}|library|vendor) (?:is|was|are|were) not (?:even )?(?:involved|concerned|used here|part of)|(?:the )?${sdk} (?:never|does not|did not|doesn['’]t|didn['’]t) (?:sees?|knows?|run|touch\\w*)\\b|\\bno ${sdk} (?:calls?|code) (?:is|was|were|has been|are) (?:made|run|involved|executed|called)|\\bnothing of (?:the )?${sdk} (?:ran|runs|is|was)\\b|\\bnot (?:an? |the |one of the )?${sdk}(?:['’]s)? (?:error )?(?:codes?|errors?|numbers?)\\b|\\bnothing to do with (?:the )?${sdk}`,
      'i',
    ),
    catches: [
      '«10006» of billing, no § call was made',
      '{"code":«70103»} so nothing of the SDK ran',
      '«100205», the § is not involved',
      '«70052»: the SDK never sees it',
    ],
    leaves: [
      'we get «70001» though the network has nothing to do with it',
      'the SDK did not start, «1003»',
      'is it not an SDK error? § gives «70001»',
    ],
  },
];

/** One look, before the forms are tried. */
const mayBe =
  /自[己研家定编行有]|内部|无关|关系|不相关|[码回]事|不是|并非|非\s?(?:SDK|§)|只是|\b(?:own|internal|in-house|home-?\w+|self-?\w+|custom|bespoke|proprietary|hand-?made|ours?|not?|nothing|never|doesn|didn)\b/i;
/** What asks whether it is so. */
const asks = /是不是|吗|[?？]|吧\s*(?:$|[，。])|\b(?:is it|is this|are these|could it)\b/i;
/** In UTF-16 units: a text this short speaks of one matter. */
const longest = 900;
/** In UTF-16 units. A longer text is a log. */
const longestTalk = 6000;
/** A code that one of ours is said to have brought, in the same clause. */
const tied =
  /§[^，。；,;\n§\d]{0,16}(?:报错?|返回|回调|提示|抛出?|弹出?|给出?|回|returns?|returned|threw|throws?|gave|gives?|gets?|got|says?|fails?|failed|error|code|with|onError)[^，。；,;\n§\d]{0,12}-?$/i;
const clauseReach = 80;

/** Answers whether a text says of the code at a span that it is not the SDK's. */
export function disownedIn(text: string, marks: readonly MarkHit[]): (span: Span) => boolean {
  if (text.length > longestTalk || !mayBe.test(text)) return () => false;
  const said = withSigns(text, marks);
  const places = disclaimers.flatMap(({ pattern }) =>
    matchesIn(said, new RegExp(pattern, `${pattern.flags}g`)),
  );
  const stated = places.filter(
    ({ index, 0: whole }) => !asks.test(clauseOf(said, index, index + whole.length)),
  );
  if (stated.length === 0) return () => false;
  return ({ start, end }) => {
    if (tied.test(said.slice(Math.max(0, start - clauseReach), start))) return false;
    if (text.length <= longest) return true;
    return stated.some(
      ({ index }) => !text.slice(Math.min(index, start), Math.max(index, end)).includes('\n'),
    );
  };
}

/** What is said up to the end of its sentence. */
function clauseOf(said: string, from: number, to: number): string {
  const before = said.slice(Math.max(0, from - clauseReach), from);
  const after = said.slice(to, to + clauseReach);
  return `${/[^。；;.!！\n]*$/.exec(before)?.[0] ?? ''}${said.slice(from, to)}${/^[^。；;.!！\n]*/.exec(after)?.[0] ?? ''}`;
}

/** The text with a sign in place of each letter of a name of ours, so that offsets stay. */
function withSigns(text: string, marks: readonly MarkHit[]): string {
  const letters = Array.from({ length: text.length }, (_, at) => text.charAt(at));
  for (const { start, end, mark } of marks) if ('own' in mark) letters.fill('§', start, end);
  return letters.join('');
}
