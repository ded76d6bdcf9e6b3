import { compareVersions } from '../../lifecycle';
import type { Entry, Place, Text } from '../../schema';
import type { Advice } from './advice';
import { holdsAt, isPlatform, type Whereabouts, within } from './whereabouts';

/** Where an error does not fit what the paste says of place and version: what is said of it, and whose steps hold. */
export interface Misfit {
  readonly seen: readonly Text[];
  readonly steps: readonly Advice[];
  /** Where the error comes from, if that is not where they say they are. */
  readonly at: Whereabouts | undefined;
}

/** What does not fit. `name`: how they wrote the error. */
export function misfitOf(entry: Entry, name: string, at: Whereabouts, version: string | undefined): Misfit {
  const place = entry.where && !holdsAt(entry.where, at) ? entry.where : undefined;
  const isGone =
    entry.deprecated !== undefined &&
    version !== undefined &&
    compareVersions(version, entry.deprecated.version) >= 0;
  return {
    seen: [
      ...(place ? [fromElsewhere(name, place, at)] : []),
      ...(isGone && entry.deprecated ? [goneBy(entry.deprecated, version)] : []),
    ],
    steps: isGone ? [whichIsLoaded] : [],
    at: place && within(place),
  };
}

const placeNames: Readonly<Record<Place, Text>> = {
  web: { zh: '网页', en: 'a web page' },
  app: { zh: '应用', en: 'an app' },
  mini: { zh: '小程序', en: 'a mini program' },
  phone: { zh: '手机', en: 'a phone' },
  computer: { zh: '电脑', en: 'a computer' },
  ios: { zh: '苹果手机', en: 'iOS' },
  android: { zh: '安卓手机', en: 'Android' },
  windows: { zh: 'Windows 电脑', en: 'Windows' },
  mac: { zh: '苹果电脑（Mac）', en: 'a Mac' },
};

function fromElsewhere(name: string, places: readonly Place[], at: Whereabouts): Text {
  const from = (language: keyof Text, or: string) => places.map((one) => placeNames[one][language]).join(or);
  const isOfPlatform = places.some((place) => isPlatform(place));
  const here = isOfPlatform ? spokenOf(at) : placeNames[at.system ?? at.device ?? 'app'];
  return {
    zh: `${name} 只在${from('zh', '或')}里出现，而您说的是${here.zh}。请先看它实际出自哪里，把完整的报错发给我们；如果确实出自${from('zh', '或')}（例如${here.zh}里打开的），下面的办法适用。`,
    en: `${name} occurs only ${isOfPlatform ? 'in' : 'on'} ${from('en', ' or ')}, and you speak of ${here.en}. Please look where it really comes from and send us the full error; if it does come from ${from('en', ' or ')}, what follows applies.`,
  };
}

const appNames: Readonly<Partial<Record<Place, Text>>> = {
  ios: { zh: '苹果手机上的应用', en: 'an app on iOS' },
  android: { zh: '安卓应用', en: 'an Android app' },
  windows: { zh: 'Windows 上的应用', en: 'an app on Windows' },
  mac: { zh: '苹果电脑上的应用', en: 'an app on a Mac' },
};

const spokenOf = ({ platform = 'app', system }: Whereabouts): Text =>
  (platform === 'app' && system ? appNames[system] : undefined) ?? placeNames[platform];

/** A version that reports an error which it no longer has is not the one that runs. */
function goneBy(gone: Text, version: string): Text {
  const [zh, en] = [gone.zh.replace(/；.*$/, '。'), gone.en.replace(/;.*$/, '.')];
  return {
    zh: `${zh}您用的是 ${version}，所以实际加载的可能是一份更旧的 SDK（缓存，或者还有另一份）。`,
    en: `${en} You use ${version}, so what is really loaded may be an older copy of the SDK (from a cache, or a second one).`,
  };
}

const whichIsLoaded: Advice = {
  zh: '看实际加载的是哪个版本的 SDK，去掉缓存里的和重复的旧版本。',
  en: 'See which version of the SDK is really loaded, and remove old copies from caches and from the project.',
  actor: 'developer',
  unless: '实际加载|加载的(?:是)?(?:哪|什么)',
};
