import { expect, it } from 'vitest';
import { someStore } from './cases-for-test';
import { engineVersion, isFitEngine } from './database';

it('uses no SQLite that is known to damage files', () => {
  for (const version of ['3.7.0', '3.44.2', '3.50.9', '3.51.2', '3.51'])
    expect(isFitEngine(version), version).toBe(false);
  for (const version of ['3.51.3', '3.51.10', '3.52.0', '4.0.0'])
    expect(isFitEngine(version), version).toBe(true);
});

it('ships with one that is fit', () => {
  const version = engineVersion(someStore());
  expect(isFitEngine(version), version).toBe(true);
});
