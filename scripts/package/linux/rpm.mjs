import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../setup/paths.mjs';
import { put, tool } from '../tree.mjs';
import { layRoot } from './deb.mjs';

/** @typedef {import('../identity.mjs').Identity} Identity */
/** @typedef {import('./deb.mjs').Contents} Contents */

/** Libraries that lie beside the program: nobody else provides them, nor should anybody use ours. */
const own = ['libffmpeg', 'libEGL', 'libGLESv2', 'libvk_swiftshader', 'libvulkan'];

/** @param {string} script */
const body = (script) => readFileSync(at('build/linux', script), 'utf8');

/**
 * What rpmbuild is told. It finds out itself which libraries are needed, by the names that every distribution has.
 * @param {Identity} identity
 * @param {string} root
 * @returns {string}
 */
function spec(identity, root) {
  return `%global __requires_exclude ^(${own.join('|')})\\\\.so
%global __provides_exclude_from ^/opt/.*$
%global __os_install_post %{nil}
%global debug_package %{nil}
%global _build_id_links none
Name: ${identity.name}
Version: ${identity.version}
Release: 1
Summary: ${identity.synopsis}
License: ${identity.licence}
URL: ${identity.homepage}
Vendor: ${identity.vendor}
Packager: ${identity.maintainer}
Group: Development/Tools
# What it loads by name, when it is needed.
Requires: libnss3.so()(64bit)
Requires: libgtk-3.so.0()(64bit)
Requires(post): util-linux

%description
Errdesk reads pasted errors of real-time audio and video SDKs, says what they mean and what to do, in Chinese and
English, and writes the answer. It works without any network.

%install
cp -a ${root}/. %{buildroot}/

%post
${body('after-install.sh')}
%postun
${body('after-remove.sh')}
%files
/opt/errdesk
/usr/bin/${identity.name}
/usr/share/applications/${identity.name}.desktop
/usr/share/doc/${identity.name}
/usr/share/icons/hicolor/*/apps/${identity.name}.*
`;
}

/** @param {Contents} contents @returns {Promise<string>} the package */
export async function makeRpm(contents) {
  const { identity, work, output, time, quickly } = contents;
  const root = layRoot(contents);
  const top = join(work, 'rpm');
  const file = join(top, 'errdesk.spec');
  mkdirSync(top, { recursive: true });
  put(file, spec(identity, root));
  const settings = {
    _topdir: top,
    _buildhost: 'errdesk',
    source_date_epoch_from_changelog: '0',
    use_source_date_epoch_as_buildtime: '1',
    clamp_mtime_to_source_date_epoch: '1',
    _binary_payload: quickly ? 'w1.gzdio' : 'w6.xzdio',
  };
  const defines = Object.entries(settings).flatMap(([name, value]) => ['--define', `${name} ${value}`]);
  await tool('rpmbuild', ['-bb', '--quiet', '--target', 'x86_64', ...defines, file], { time, needs: 'rpm' });
  const built = join(top, 'RPMS/x86_64');
  const name = readdirSync(built).find((one) => one.endsWith('.rpm')) ?? '';
  copyFileSync(join(built, name), join(output, name));
  return join(output, name);
}
