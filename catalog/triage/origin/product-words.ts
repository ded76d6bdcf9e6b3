import type { Signs } from '../../pack/signs';

/** Words that come before SDK or RTC in anybody's product name. */
const everybodysWords =
  `web js native android ios mac macos win windows electron flutter uni uniapp react vue rn harmony h5 pc mobile desktop
  client server app demo test my our your the this that new old legacy custom own base common core lib main inner local
  remote live room video audio voice media stream streaming call calling chat meeting conference class player push pull
  im av web3 cloud engine lite full mini std standard pro plus prod dev beta release debug third vendor partner
  init start stop create load get set use login logout enter exit join leave destroy on is has no with and for
  webrtc wx peer connection error errors handler wrapper bridge
  plugin module helper utils service manager adapter proxy sample example simple multi single`.split(/\s+/);

/** Beginnings of names that browsers and any code use. */
const everybodysNames = ['RTC', 'Rtc', 'rtc', 'WebRTC', 'webrtc', 'WEBRTC', 'DOM'];

/** Capitals with which class names of operating systems and of any code begin. */
const everybodysPrefixes = `AV AVC RTC UI NS CF CG DOM URL HTTP HTTPS JSON API SDK IM VC OC IOS PC TV XML XHR
  MTK ANR CPU GPU UUID ID ICE SDP TLS SSL TCP UDP IP DNS OS DB SQL JS TS CSS HTML H AX CI CD QA UA VM`.split(
  /\s+/,
);

/** Packages of platforms, common libraries and examples. */
const everybodysPackages =
  'java javax kotlin kotlinx android androidx dart com.example io.flutter retrofit2 okhttp3 rx io.reactivex'.split(
    ' ',
  );

/** How names of products are recognised: words that everybody uses, and words of the packs' vendors. */
export interface ProductWords {
  /** Words in lower case that do not say whose a product is. */
  readonly generic: ReadonlySet<string>;
  /** Capitals before names of known products. */
  readonly vendorPrefixes: ReadonlySet<string>;
  /** The same, and those before names of systems. */
  readonly prefixes: ReadonlySet<string>;
  /** Whether a name is that of a known product, or one that any code uses. */
  isKnown(name: string): boolean;
  /** Whether a class with its package is one of a known product, or of a platform. */
  isKnownClass(name: string): boolean;
}

export function productWords(signs: Signs): ProductWords {
  const products = [...signs.own, ...signs.foreign].flatMap((one) => one.products ?? []);
  const names = [...everybodysNames, ...products.flatMap((known) => known.names)];
  const packages = [...everybodysPackages, ...products.flatMap((known) => known.packages)];
  const vendorPrefixes = products.flatMap(({ prefixes }) => prefixes);
  return {
    generic: new Set([...everybodysWords, ...products.flatMap(({ words }) => words)]),
    vendorPrefixes: new Set(vendorPrefixes),
    prefixes: new Set([...everybodysPrefixes, ...vendorPrefixes]),
    isKnown: (name) => names.some((known) => name.startsWith(known)),
    isKnownClass: (name) => packages.some((known) => name.startsWith(`${known}.`)),
  };
}
