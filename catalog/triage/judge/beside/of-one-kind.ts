import type { Concept } from '../../../lexicon/lexicon';
import type { Entry } from '../../../schema';
import { saidIn } from '../../words/concepts';

/** Faults that the same few words tell: "timed out" does not say on which side. */
const toldAlike: readonly (readonly string[])[] = [
  ['client-timeout', 'server-timeout'],
  ['package-missing', 'package-used-up', 'service-not-activated'],
];

/** That a device did not open, whatever the reason: what is said of any of these before the reason is known. */
const unopened = 'device-unreadable';
const ofUnopened: readonly string[] = ['device-occupied', 'media-permission-refused', 'capture-failed'];

/** What a fault may be about, one or the other: a fault has entries of both. */
const devices: readonly Concept[] = ['camera', 'microphone'];

/** Whether two entries tell one kind of trouble: of like faults, and not one of the camera and one of the microphone. */
export function areOfOneKind(one: Entry, other: Entry): boolean {
  return areAlike(one.fault, other.fault) && !areOfTwoDevices(devicesIn(one), devicesIn(other));
}

/** Whether what is told says only that it failed, and the number tells why: "could not open the camera", -1102. */
export function isReasonOf(number: Entry, told: Entry): boolean {
  return (
    told.fault === unopened &&
    ofUnopened.includes(number.fault) &&
    !areOfTwoDevices(devicesIn(number), devicesIn(told))
  );
}

function areAlike(one: string, other: string): boolean {
  return one === other || toldAlike.some((faults) => faults.includes(one) && faults.includes(other));
}

function areOfTwoDevices(some: readonly Concept[], others: readonly Concept[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((device) => others.includes(device));
}

function devicesIn({ title }: Entry): Concept[] {
  const said = saidIn(title.zh);
  return devices.filter((device) => said.has(device));
}
