import type { Text } from '../../schema';
import type { Span } from '../result';
import { matchesIn } from '../text/matches';
import type { ProductWords } from './product-words';

/**
 * A sign that an error comes from a product that nobody has listed. It counts only where none of our SDKs is
 * named: a customer's own code has names of its own as well.
 */
export interface UnlistedSign {
  readonly id: string;
  readonly reason: Text;
  /** How much it speaks against every entry, in the units of the score. */
  readonly weight: number;
  /** What must be there for the pattern to be worth a try. */
  readonly hint?: RegExp;
  /** Global. Must be linear. */
  readonly pattern: RegExp;
  /** Whether what the pattern found is really an unlisted product's; where this is left out, every find is. */
  readonly isUnlisted?: (found: RegExpExecArray | RegExpMatchArray) => boolean;
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** The weight of a sign that is certain enough to call the text the unlisted product's. */
export const certainlyUnlisted = -4;

const camelParts = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

function partsOf(name: string): string[] {
  return (name.match(camelParts) ?? []).map((part) => part.toLowerCase());
}

const longestHalf = 40;

/** The name around an offset, with the hyphens and underscores inside it. */
function nameAround(text: string, offset: number): string {
  const left = /[\w-]*$/.exec(text.slice(Math.max(0, offset - longestHalf), offset))?.[0] ?? '';
  const right = /^\w+(?:-\w+)*/.exec(text.slice(offset, offset + longestHalf))?.[0] ?? '';
  return (left + right).replace(/^[^A-Za-z]+/, '');
}

/** Whether a name that says SDK or RTC says whose: `SparkRTC`, and not `WebRTC` or `LiveSDK`. */
function namesProduct(name: string, { generic, isKnown }: ProductWords): boolean {
  // A variable, a function or a constant is not called after a product.
  if (/^[a-z][A-Za-z0-9]*(?<!S[Dd][Kk])$/.test(name) || /^[A-Z0-9]+_[A-Z0-9_]+$/.test(name)) return false;
  if (/^[A-SU-Z]RTC(?![a-z])/.test(name)) return true;
  const parts = partsOf(name.replace(/R[Tt][Cc]|S[Dd][Kk]/g, (known) => `_${known.toLowerCase()}_`));
  const kind = parts.findIndex((part) => part === 'sdk' || part === 'rtc');
  if (kind <= 0) return false;
  const head = parts.slice(0, kind);
  if (parts.length > kind + 1 && !productTails.has(parts[kind + 1] ?? '')) return false;
  return !isKnown(name) && head.some((part) => part.length > 1 && !generic.has(part) && !/^\d/.test(part));
}

/** What may follow in a product's name; `MediaRTCConnectFail` is none. */
const productTails = new Set(
  'engine room client core kit manager error exception sdk web live api log listener helper service'.split(
    ' ',
  ),
);

const unlisted: Text = {
  zh: '附近写着另一个音视频产品的名字。',
  en: 'The name of another audio and video product stands near it.',
};
const ownClass: Text = {
  zh: '抛出它的类属于另一个程序包。',
  en: 'The class that it comes from belongs to another package.',
};
const prefixed: Text = {
  zh: '附近的类名带着别家的前缀。',
  en: "A class near it bears somebody else's prefix.",
};
const envelope: Text = {
  zh: '这些字段名像是某个业务后台的返回，我们的 SDK 不用它们。',
  en: 'Its fields look like those of some back end; none of our SDKs uses them.',
};
const cloudInterface: Text = {
  zh: '这是云平台接口的返回，它用自己的错误码。',
  en: 'It is the answer of a cloud platform, which has error codes of its own.',
};

const productName = (products: ProductWords): UnlistedSign => ({
  id: 'product',
  reason: unlisted,
  weight: -6,
  pattern: /sdk|rtc/gi,
  isUnlisted: ({ input = '', index = 0 }) => namesProduct(nameAround(input, index), products),
  catches: [
    'BJYLiveSDK enterRoom failed',
    'SparkRTC joinRoom',
    'yyRtcSdk onJoinFailed',
    '"sdk":"hxlive-rtc 3.2"',
    '[BRTC] x',
  ],
  leaves: ['WebRTC', 'LiveSDK', 'RTCPeerConnection', 'sdkVersion', 'initSDK', 'MyRtcClient'],
});

const spacedProductName = (products: ProductWords): UnlistedSign => ({
  id: 'product-spaced',
  reason: unlisted,
  weight: -6,
  hint: / sdk/i,
  pattern: /(?<![\w-])([A-Z][A-Za-z]{2,20})\s(?:sdk|SDK)(?![A-Za-z])/g,
  isUnlisted: ([, name = '']) =>
    /[a-z]/.test(name) && /[A-Z].*[A-Z]/.test(name) && namesProduct(`${name}_sdk`, products),
  catches: ['XYLink sdk callState disconnected'],
  leaves: ['Web SDK', 'the SDK', 'Android SDK', 'WebRTC SDK'],
});

const packagedClass = (products: ProductWords): UnlistedSign => ({
  id: 'package-class',
  reason: ownClass,
  weight: -4,
  hint: /\.[A-Z]/,
  pattern:
    /(?<![\w./@-])(?:[a-z][a-z0-9_]{1,30}\.){2,5}[A-Z]\w{1,40}(?:\{|\((?=-?\d|code)|:\s(?=\w+\s(?:onFail|onError)))/g,
  isUnlisted: ([name]) => !products.isKnownClass(name),
  catches: ['com.baijiayun.livecore.LPError{code=-1002', 'cn.xxt.live.LiveRoomClient: enterRoom onFail'],
  leaves: [
    'java.lang.RuntimeException: -2343',
    'at com.shop.room.RoomVM.create(RoomVM.kt:2105)',
    'com.example.room.RoomError(-2106)',
  ],
});

const prefixedClass = (products: ProductWords): UnlistedSign => ({
  id: 'prefixed-class',
  reason: prefixed,
  weight: -2.2,
  hint: /[A-Z]{3}[a-z]/,
  pattern: /(?<![\w.$-])([A-Z]{2,5})[A-Z][a-z]+[A-Za-z]*(?![\d-])/g,
  isUnlisted: ([name, prefix = '']) => !products.isKnown(name) && !products.prefixes.has(prefix),
  catches: ['PLVSAppRoom onError', 'DWLive enter room error'],
  leaves: ['DOMException', 'NSError', 'HTTPError', 'RoomError'],
});

const envelopeFields: UnlistedSign = {
  id: 'envelope',
  reason: envelope,
  weight: -3,
  pattern:
    /"?\b(?:err_?no|err_tips|err_no|error_no|log_?id|resultDesc|resultMsg|result_msg|retmsg|ret_msg|respDesc|error_description|error_msg|dwErrorCode|infocode|sub_msg|bizCode|errorTips|errTips)"?\s?[:=]|"?\bsuccess"?\s?:\s?false|"?\bdata"?\s?:\s?(?:null|\[\]|\{\}|"")|"path"\s?:\s?"\//g,
  catches: ['{"err_no":1004,"err_tips":"x"}', '"data":null', '"success":false', '{"errno":1,"logid":2}'],
  leaves: ['{"code":-2105,"message":"x"}', '"data":{"ActionStatus":"FAIL"}', '{errCode: 1, errMsg: "x"}'],
};

const cloudAnswer: UnlistedSign = {
  id: 'cloud-interface',
  reason: cloudInterface,
  weight: -4,
  hint: /"Error"/,
  pattern: /"Error"\s{0,9}:\s{0,9}\{\s{0,40}"Code"\s{0,9}:\s{0,9}"[A-Z][A-Za-z.]{2,60}"/g,
  catches: ['{"Response":{"Error":{"Code":"ResourceNotFound"'],
  leaves: ['{"ErrorCode":60002}', '{"error":{"code":-2105}}'],
};

/** The signs by which a product that nobody has listed differs from those that the packs know. */
export const unlistedSigns = (products: ProductWords): readonly UnlistedSign[] => [
  productName(products),
  spacedProductName(products),
  packagedClass(products),
  prefixedClass(products),
  envelopeFields,
  cloudAnswer,
];

export interface UnlistedProduct extends Span {
  readonly sign: UnlistedSign;
}

/** The strongest sign of an unlisted product within a span of the text; its first occurrence. */
export function unlistedIn(
  text: string,
  { start, end }: Span,
  signs: readonly UnlistedSign[],
): UnlistedProduct | undefined {
  const part = text.slice(start, end);
  let strongest: UnlistedProduct | undefined;
  for (const sign of signs) {
    if (strongest && strongest.sign.weight <= sign.weight) continue;
    if (sign.hint && !sign.hint.test(part)) continue;
    for (const found of matchesIn(part, sign.pattern)) {
      if (sign.isUnlisted && !sign.isUnlisted(found)) continue;
      const from = start + found.index;
      strongest = { sign, start: from, end: from + found[0].length };
      break;
    }
  }
  return strongest;
}
