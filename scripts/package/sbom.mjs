import { createHash } from 'node:crypto';
import { namedByTheApp, shipped } from './shipped.mjs';

/** @typedef {import('./shipped.mjs').Lock} Lock */

/** @param {string} name @param {string} version */
const purl = (name, version) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** @param {string} integrity as npm writes it @returns {{ alg: string, content: string }[]} */
function hashesOf(integrity) {
  const [, bits, base64] = /^sha(\d+)-(.+)$/.exec(integrity) ?? [];
  if (bits === undefined || base64 === undefined) return [];
  return [{ alg: `SHA-${bits}`, content: Buffer.from(base64, 'base64').toString('hex') }];
}

/** @param {string} text @returns {string} a UUID that is the same for the same text */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const version = `8${hex.slice(13, 16)}`;
  const variant = `a${hex.slice(17, 20)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), version, variant, hex.slice(20, 32)].join('-');
}

/**
 * The bill of materials of a package, in CycloneDX 1.6, from the lock file alone.
 * @param {Lock} lock
 * @param {{ name: string, version: string, licence: string }} app
 * @param {string} electron its version, which is that of the distribution and not the lock's
 * @param {number} time in seconds
 */
export function sbom(lock, app, electron, time) {
  const packages = shipped(lock);
  /** @type {Map<string, string>} */
  const refs = new Map(packages.map(({ path, name, version }) => [path, purl(name, version)]));
  const refsOf = (/** @type {string[]} */ paths) => paths.flatMap((path) => refs.get(path) ?? []);
  const electronRef = purl('electron', electron);
  const appRef = `pkg:generic/${app.name}@${app.version}`;
  const components = [
    ...packages.map(({ name, version, licence, integrity }) => ({
      ...component(purl(name, version), name, version, licence),
      hashes: hashesOf(integrity),
    })),
    component(electronRef, 'electron', electron, 'MIT'),
  ];
  const dependencies = [
    { ref: appRef, dependsOn: [...refsOf(namedByTheApp(lock)), electronRef] },
    ...packages.map(({ path, needs }) => ({ ref: refs.get(path), dependsOn: refsOf(needs) })),
    { ref: electronRef, dependsOn: [] },
  ];
  const { type: _, ...itself } = component(appRef, app.name, app.version, app.licence);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify({ components, app }))}`,
    version: 1,
    metadata: {
      timestamp: new Date(time * 1000).toISOString(),
      component: { type: 'application', ...itself },
    },
    components,
    dependencies,
  };
}

/** @param {string} ref @param {string} name @param {string} version @param {string} licence */
const component = (ref, name, version, licence) => ({
  type: 'library',
  'bom-ref': ref,
  name,
  version,
  purl: ref,
  licenses: [{ license: { id: licence } }],
});
