import type { Stranger } from '../../statements/stranger';
import type { NumberMention } from '../clue/number-mention';

/** Numbers below this survive no wrong sign. */
const leastSigned = 1000;
/** In UTF-16 units: longer texts are no talk. */
const longestTalk = 600;
/** What a person calls such a product: 音视频那个软件, the video thing. */
const ofCallsTalk =
  /音视频|视频|语音|直播|会议|课堂|通话|连麦|RTC|\b(?:video|audio|voice|conferenc\w*|meetings?|calls?|live|stream\w*|webinars?)\b/i;

/**
 * Whether a sign or a digit of a number is lost in a short text about calls, so that it may be several codes, whoever
 * is named.
 */
export function isLostInTalk(
  text: string,
  { token, readings, choice }: NumberMention,
  signsLost: boolean,
): boolean {
  const isOpen =
    token.form === 'masked' ||
    choice !== undefined ||
    (signsLost && readings.some(({ code }) => code < 0) && token.value >= leastSigned);
  return isOpen && text.length <= longestTalk && ofCallsTalk.test(text);
}

/** Whether a stranger is only named in passing, and is not who speaks in a record: the paper that it stood on. */
export const isInPassing = ({ stranger }: { readonly stranger: Stranger | undefined }): boolean =>
  stranger === undefined || inPassing.has(stranger.place);

const inPassing: ReadonlySet<Stranger['place']> = new Set<Stranger['place']>([
  'words',
  'head',
  'named',
  'subject',
]);
