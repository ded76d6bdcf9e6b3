import { basename } from 'node:path';
import { identity } from '../identity.mjs';
import { installedAt } from '../linux/app-folder.mjs';
import { newerVersion } from './newer.mjs';

/**
 * What is done in one place, in order: commands, and how they are run. A step that goes wrong does not keep the others
 * from being tried.
 * @typedef {object} Scene
 * @property {string} label
 * @property {Record<string, string>} brought files for the folder `/try`, from where
 * @property {(readonly [command: string[], how?: import('./root.mjs').How])[]} steps
 */

const { name, appId, version } = identity();
const entry = `/usr/share/applications/${name}.desktop`;
const storeFolder = `/opt/apps/${appId}`;

/** @param {string[]} words of a script of ours */
const asUser = (...words) => ['sh', '/try/as-user.sh', ...words];
/** @param {string} line */
const shell = (line) => ['sh', '-c', line];
/** @param {string} program @param {string} menu */
const walk = (program, menu) => asUser('/try/walk.sh', version, program, menu);
/** @param {string} what */
const install = (what) => shell(`dpkg --install ${what} >/tmp/log 2>&1 || { cat /tmp/log; exit 1; }`);
const leftovers = ['sh', '/try/leftovers.sh'];
const apart = { apart: true };

/** @param {string} deb @returns {Scene[]} */
const ofDeb = (deb) => [
  {
    label: 'The .deb, without any network interface',
    brought: { 'errdesk.deb': deb },
    steps: [
      [install('/try/errdesk.deb')],
      [walk(name, entry)],
      [shell(`dpkg --purge ${name} >/dev/null`)],
      [leftovers],
    ],
  },
  {
    label: 'The .deb, with its packets captured',
    brought: { 'errdesk.deb': deb },
    steps: [
      [install('/try/errdesk.deb')],
      [
        shell(`${walk(name, entry).join(' ')}; good=$?; sh /try/packets.sh && exit $good`),
        { network: 'watched' },
      ],
    ],
  },
  {
    label: 'The .deb, where ordinary users have no user namespaces',
    brought: { 'errdesk.deb': deb },
    steps: [
      [install('/try/errdesk.deb'), apart],
      [shell(`test -u ${installedAt}/chrome-sandbox && echo "  ✓ the helper has its setuid bit"`), apart],
      [walk(name, entry), apart],
    ],
  },
];

/** @param {string} rpm @returns {Scene} */
const ofRpm = (rpm) => ({
  label: 'The .rpm',
  brought: { 'errdesk.rpm': rpm },
  steps: [
    // The packages of this root are in dpkg's database, so rpm cannot know what is there. The walk does.
    [['rpm', '--install', '--nodeps', '/try/errdesk.rpm']],
    [walk(name, entry)],
    [['rpm', '--erase', name]],
    [leftovers],
  ],
});

/** @param {string} tar @returns {Scene} */
const ofTar = (tar) => ({
  label: 'The .tar.gz',
  brought: { 'errdesk.tar.gz': tar },
  steps: [
    [asUser('-c', 'tar -xzf /try/errdesk.tar.gz -C /home/tester')],
    [walk(`/home/tester/${name}-${version}-linux-x64/${name}`, '')],
  ],
});

/** @param {string} deb @returns {Scene} */
const ofStore = (deb) => ({
  label: 'The .deb for the store of deepin and UOS',
  brought: { 'store.deb': deb },
  steps: [
    [install('/try/store.deb')],
    [walk(`${storeFolder}/files/${name}`, `${storeFolder}/entries/applications/${appId}.desktop`)],
    [shell(`dpkg --purge ${appId} >/dev/null`)],
    [leftovers],
  ],
});

/** @param {string} deb @param {string} newer @param {string} profile @returns {Scene} */
const thereAndBack = (deb, newer, profile) => ({
  label: `From ${version} to ${newerVersion}, and back`,
  brought: { 'errdesk.deb': deb, 'newer.deb': newer, profile },
  steps: [
    [install('/try/errdesk.deb')],
    [asUser('/try/keep.sh', 'put', version)],
    [install('/try/newer.deb')],
    [asUser('/try/keep.sh', 'check', newerVersion)],
    [install('--force-downgrade /try/errdesk.deb')],
    [asUser('/try/keep.sh', 'refused', version)],
  ],
});

/**
 * @param {string[]} files the packages of this version
 * @param {string} newer the .deb of a later one
 * @param {string} profile a folder with what a user has
 * @returns {Scene[]}
 */
export function scenes(files, newer, profile) {
  const file = (/** @type {RegExp} */ ending) => files.find((path) => ending.test(basename(path))) ?? '';
  const deb = file(/^errdesk.*\.deb$/);
  return [
    ...ofDeb(deb),
    ofRpm(file(/\.rpm$/)),
    ofTar(file(/\.tar\.gz$/)),
    ofStore(file(/^com\..*\.deb$/)),
    thereAndBack(deb, newer, profile),
  ];
}
