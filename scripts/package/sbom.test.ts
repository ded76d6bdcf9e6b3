import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licences } from './licences.mjs';
import { sbom } from './sbom.mjs';
import { shipped } from './shipped.mjs';

const root = join(import.meta.dirname, '../..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const app = { name: 'errdesk', version: '1.2.3', licence: 'MIT' };

const small = {
  packages: {
    '': { version: '1.2.3', dependencies: { '@scope/a': '1.0.0', b: '2.0.0' } },
    'node_modules/@scope/a': {
      version: '1.0.0',
      license: 'MIT',
      integrity: 'sha512-AAEC',
      dependencies: { b: '1.0.0' },
    },
    'node_modules/@scope/a/node_modules/b': { version: '1.0.0', license: 'ISC', integrity: 'sha512-AwQF' },
    'node_modules/b': { version: '2.0.0', license: 'ISC', integrity: 'sha1-Bgc=' },
    'node_modules/tool': { version: '9.0.0', license: 'MIT', dev: true },
  },
};

/** The packages that the sources of the app import, apart from their types and from tests. */
function importsOfTheApp(): string[] {
  const files = ['bridge', 'catalog', 'cli', 'files', 'main', 'renderer'].flatMap((house) =>
    readdirSync(join(root, house), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(root, house, path),
    ),
  );
  const sources = files.filter((path) => /(?<!\.test|-for-test|\.d)\.tsx?$/.test(path));
  const found = sources.flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?!type )[^;']*from '([^.'][^']*)'/gm),
    ].flatMap(([, name = '']) => (/^(?:node|errdesk):/.test(name) ? [] : [packageOf(name)])),
  );
  return [...new Set(found)];
}

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

describe('the bill of materials', () => {
  const bill = sbom(small, app, '42.0.0', 1_700_000_000);

  it('names what is shipped with its licence and hash, and nothing that only builds', () => {
    expect(bill.components.map(({ purl, licenses }) => [purl, licenses[0]?.license.id])).toEqual([
      ['pkg:npm/%40scope/a@1.0.0', 'MIT'],
      ['pkg:npm/b@1.0.0', 'ISC'],
      ['pkg:npm/b@2.0.0', 'ISC'],
      ['pkg:npm/electron@42.0.0', 'MIT'],
    ]);
    expect(bill.components[0]).toMatchObject({ hashes: [{ alg: 'SHA-512', content: '000102' }] });
    expect(bill.components[2]).toMatchObject({ hashes: [{ alg: 'SHA-1', content: '0607' }] });
  });

  it('says who needs whom, by the version that is found from there', () => {
    const needs = Object.fromEntries(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    expect(needs['pkg:npm/%40scope/a@1.0.0']).toEqual(['pkg:npm/b@1.0.0']);
    expect(needs['pkg:generic/errdesk@1.2.3']).toEqual([
      'pkg:npm/%40scope/a@1.0.0',
      'pkg:npm/b@2.0.0',
      'pkg:npm/electron@42.0.0',
    ]);
  });

  it('is the same for the same sources, and has a number of its own for others', () => {
    expect(sbom(small, app, '42.0.0', 1_700_000_000)).toEqual(bill);
    expect(bill.metadata.timestamp).toBe('2023-11-14T22:13:20.000Z');
    expect(bill.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
    expect(sbom(small, app, '45.5.0', 1_700_000_000).serialNumber).not.toBe(bill.serialNumber);
  });
});

describe('what is shipped here', () => {
  it('has a licence that asks for no more than its text', () => {
    const known = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'PSF-2.0'];
    for (const { name, version, licence, text } of licences(lock)) {
      expect(known, `${name} ${version}`).toContain(licence);
      expect(text.length, `the text of ${name} ${version}`).toBeGreaterThan(500);
    }
  });

  it('holds everything that the app imports', () => {
    const named = new Set(shipped(lock).map(({ name }) => name));
    const given = new Set(['electron', 'vite']);
    const missing = importsOfTheApp().filter((name) => !named.has(name) && !given.has(name));
    expect(missing).toEqual([]);
  });
});
