import { describe, expect, it } from 'vitest';
import { hasTray } from './tray-host';

const session = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1000/bus' };

describe('whether there is a tray', () => {
  it.each([
    ['gdbus', '(true,)\n', true],
    ['gdbus', '(false,)\n', false],
    ['busctl', 'b true\n', true],
    ['busctl', 'b false\n', false],
    ['dbus-send', 'method return time=1 sender=x\n   boolean true\n', true],
    ['dbus-send', 'method return time=1 sender=x\n   boolean false\n', false],
  ])('%s answers %j', async (asker, answer, there) => {
    const ask = async (program: string) => (program === asker ? answer : undefined);
    expect(await hasTray('linux', session, ask)).toBe(there);
  });

  it('is no when that is unknown, and no bus is started to ask', async () => {
    expect(await hasTray('linux', session, async () => undefined)).toBe(false);
    const never = () => Promise.reject(new Error('not expected'));
    expect(await hasTray('linux', {}, never)).toBe(false);
  });

  it('is yes on the systems that always have one', async () => {
    const never = () => Promise.reject(new Error('not expected'));
    expect(await hasTray('darwin', {}, never)).toBe(true);
    expect(await hasTray('win32', {}, never)).toBe(true);
  });
});
