import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { nothingShown } from './paste/shown';
import { holdsAt, within } from './paste/whereabouts';
import { stepsFor } from './steps-of';

const places = {
  android: {
    at: { ...within(['android']), platform: 'app' as const },
    foreign:
      /驱动程序|地址栏|浏览器|iPhone|iOS 应用|AVSDK 的网页|Windows|苹果电脑|电脑上|插上|插好|重插|程序(?!员)|macOS|小程序/,
  },
  ios: {
    at: { ...within(['ios']), platform: 'app' as const },
    foreign:
      /驱动程序|地址栏|浏览器|Android|安卓|build\.gradle|Windows|苹果电脑|电脑上|插上|插好|重插|程序(?!员)|macOS/,
  },
  mini: {
    at: { ...within(['mini', 'phone']) },
    foreign: /浏览器|地址栏|驱动程序|HTTPS|build\.gradle|电脑上|插上|插好/,
  },
  mac: { at: { ...within(['mac']) }, foreign: /build\.gradle|手机上|浏览器|地址栏|小程序：|iOS 应用/ },
} as const;

const reader = { language: 'zh', isCustomer: true, builds: true } as const;
const faults = new Map(catalog.faults.map((fault) => [fault.id, fault]));
const runs = new Map(
  catalog.packs.flatMap((pack) => (pack.kind === 'full' ? [[pack.id, pack.manners.runs] as const] : [])),
);

describe.each(Object.entries(places))('on %s', (_, { at, foreign }) => {
  const entries = catalog.entries.filter(
    (entry) => runs.get(entry.sdk) !== 'web' && holdsAt(entry.where, at),
  );

  it('no error of an app has a step of another place', () => {
    const wrong = entries.flatMap((entry) =>
      stepsFor(entry, faults.get(entry.fault), { ...nothingShown, ...at }, reader)
        .filter(({ text, actor }) => actor === 'customer' && foreign.test(text))
        .map(({ text }) => `${entry.id}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});
