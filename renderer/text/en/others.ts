import type { Actor } from '../../../catalog/schema';
import { notOursLabel } from '../../../catalog/triage/verdict-labels';
import { number, plural } from './numbers';

const listed = new Intl.ListFormat('en');

export const others = {
  /** Other people's errors. `short`: whose it is, as it stands before the number. */
  others: {
    verdict: notOursLabel.en,
    /** A name without a number is long, and stands in the entry. */
    headline: (short: string, code: string | undefined, title: string) =>
      code === undefined ? `${short}: ${title}` : `${short} ${code}: ${title}`,
    /** A label; whose it is follows. */
    from: 'From',
    listOf: (whose: string, list: string) => `${whose}: ${list}`,
    whoHelps: 'Who can help',
    helpers: {
      customer: (short: string) =>
        `The customer can try this, then the app's developers. ${short} reports it, none of the SDKs here.`,
      developer: (short: string) =>
        `The app's developers, with the documentation of ${short} at hand. None of the SDKs here reports it.`,
      provider: (short: string) =>
        `The provider of ${short}, whom the app's developers can contact. None of the SDKs here reports it.`,
      sameVendor: 'Its vendor is also that of an SDK here, whose support can answer too.',
    },
    steps: (short: string): { actor: Actor; text: string }[] => [
      { actor: 'developer', text: `Look in the documentation of ${short} for what to do about it.` },
      {
        actor: 'support',
        text: 'Tell them what it means and where that is written. The full error is not needed again.',
      },
    ],
    oneMatter: 'One matter',
    sharedBy: (names: readonly string[]) =>
      `Also printed by ${listed.format(names)} with this meaning: it is one matter.`,
    sameRows: 'These codes have the same meaning, the same cause and the same steps:',
    readOn: (day: string) => `read on ${day}`,
    ourCatalog: 'Our catalog',
    notOurs: (printed: string) => `It has no ${printed}.`,
    doesNotCount: (short: string) => `${short} reports the error here, so this does not count.`,
    elsewhere: 'Same number elsewhere',
    sameNumber: (printed: string) => `The same number elsewhere, ${printed}:`,
    sameNumberWhy: 'the paste does not say whose it is',
    more: (count: number) => `${number(count)} more`,
    found: (count: number) => `${plural(count, 'code', 'codes')} of others`,
    foundWhy: 'not in this catalog; what they mean, and where that is written',
    foundLabel: 'Codes of others',
    moreFound: (count: number) => `${number(count)} more: type on to narrow it down`,
    and: ', ',
    announced: (count: number) => `${plural(count, 'code', 'codes')} of others`,
    detail: "Somebody else's code",
  },
};

export type OthersStrings = typeof others;
