import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseUserData } from './user-data';

let folder: string;
let temporary: string;
let blocked: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
  temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  writeFileSync(join(folder, 'file'), 'in the way');
  blocked = join(folder, 'file', 'profile');
});

describe('the folder for settings and data', () => {
  it('is the wanted one, made where it is missing, with no probe left in it', () => {
    const wanted = join(folder, 'deep', 'profile');
    expect(chooseUserData(wanted, temporary)).toEqual({ path: wanted });
    expect(statSync(wanted).isDirectory()).toBe(true);
    expect(readdirSync(wanted)).toEqual([]);
  });

  it('is a temporary one where the wanted one cannot be made, also for root', () => {
    const chosen = chooseUserData(blocked, temporary);
    expect(chosen.replaced).toBe(blocked);
    expect(statSync(chosen.path).isDirectory()).toBe(true);
    expect(chosen.path.startsWith(temporary)).toBe(true);
  });

  it('is the same temporary one at every start, and another one for another profile', () => {
    const first = chooseUserData(blocked, temporary).path;
    expect(chooseUserData(blocked, temporary).path).toBe(first);
    expect(chooseUserData(`${blocked}-2`, temporary).path).not.toBe(first);
  });

  it.skipIf(process.platform === 'win32')('is not one that another person can write', () => {
    const { path } = chooseUserData(blocked, temporary);
    chmodSync(path, 0o777);
    expect(() => chooseUserData(blocked, temporary)).toThrow();
  });

  it.skipIf(process.platform === 'win32')('is not a link that someone else created', () => {
    const { path } = chooseUserData(blocked, join(folder, 'other'));
    const key = path.slice(path.lastIndexOf('errdesk-'));
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(temporary, key));
    expect(() => chooseUserData(blocked, temporary)).toThrow();
  });

  it('throws where nothing can be written', () => {
    expect(() => chooseUserData(blocked, join(folder, 'file', 'tmp'))).toThrow();
  });
});
