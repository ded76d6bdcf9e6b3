import type { Entry, Fault, Text } from '../schema';
import { plain } from './asks';
import { isTheirs } from './steps-of';

/**
 * What decides in this error, then what its kind of trouble collects where somebody else may have to look into it: what
 * they can settle themselves by the steps needs no list of things to send.
 */
export const collectedOf = ({ asks = [], remedy, side }: Entry, fault: Fault | undefined) => ({
  collect: [
    ...asks,
    ...(isVendors({ remedy }) ? vendorsNeed[side === 'account' ? 'account' : 'call'] : []),
    ...(remedy.some(({ actor }) => !isTheirs(actor)) ? (fault?.collect ?? []) : []),
  ],
});

/** Whether the vendor has a part in it. */
export const isVendors = ({ remedy }: Pick<Entry, 'remedy'>) =>
  remedy.some(({ actor }) => actor === 'vendor');

/** Without these no vendor finds the call. */
const vendorsNeed: Readonly<Record<'account' | 'call', readonly Text[]>> = {
  account: [plain.time, plain.user, plain.app],
  call: [plain.time, plain.room, plain.user],
};
