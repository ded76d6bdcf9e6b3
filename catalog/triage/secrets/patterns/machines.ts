import { before } from '../around';
import { list } from '../list';
import { patternRule } from '../pattern-rule';
import type { SecretRule } from '../rule';

const folder = String.raw`[\\/]{1,2}(?:home|users|documents and settings)(?:[\\/]{1,2}|(?=[\t\n]))`;
/** Blanks stand inside a name where the path goes on. A tab or a line end is what an escape makes of `\t` and `\n`. */
const userName = String.raw`[\t\n]?[^\s\\/:*?"'<>|，。,;()@$%{}[\]]{1,40}(?: [^\s\\/:*?"'<>|]{1,20}(?=[\\/]))?`;
const common = list(`
  public, shared, default, all users, root, admin, administrator, user, username, app, www, me, self,
  runner, runneradmin, ubuntu, debian, ec2-user, node, jenkins, build, builder, git, ci, circleci,
  travis, vsts, vagrant, docker, deploy, work, test, list, login, logout, signup, api, profile,
  current, register, search, <.*, your.*, v\\d.*
`);
const commonFolder = new RegExp(`^(?:${common.join('|')}|\\.{1,3}|x{3,}|\\*+)$`, 'i');

const isNobody = (who: string): boolean => /^(?:root|ubuntu|user)@/.test(who);

/** Names of people in what their machines print: paths, prompts, the names of their devices. */
export const machineRules: readonly SecretRule[] = [
  patternRule({
    kind: 'name',
    reason: 'The name of a user in the path of a home folder.',
    triggers: [
      ...['/home/', '/users/', '\\users\\', '\\users/', '\\\\users\\\\', '\\users\t', '\\users\n'],
      ...['/documents and settings/', '\\documents and settings\\'],
    ],
    at: new RegExp(`${folder}(${userName})(?=[\\\\/\\s"'，。,;:)\\]]|$)`, 'iy'),
    accept: (value, lead) => !commonFolder.test(value) && !/https?:\/\/\S{0,40}$/.test(lead),
  }),
  {
    reason: 'User and machine in the prompt of a shell.',
    triggers: [':~'],
    find({ text }, start, end) {
      if (!/^(?:\/[^\s$#]{0,60})?[$#%] ?/.test(text.slice(end, end + 64))) return undefined;
      const who = /(?:^|[\s(])([a-z_][\w.-]{0,31}@[\w.-]{1,40})$/i.exec(before(text, start, 75))?.[1];
      return who && !isNobody(who) ? { kind: 'name', start: start - who.length, end: start } : undefined;
    },
  },
  {
    reason: 'User and machine in the prompt of a shell, in brackets.',
    triggers: [']$', ']#'],
    find({ text }, start) {
      const prompt = /\[([a-z_][\w.-]{0,31}@[\w.-]{1,40}) [^\s\]]{1,40}$/i.exec(before(text, start, 120));
      const who = prompt?.[1];
      if (!who || isNobody(who)) return undefined;
      const from = start - prompt[0].length + 1;
      return { kind: 'name', start: from, end: from + who.length };
    },
  },
  {
    reason: 'Whose telephone or computer it is, in its name.',
    triggers: list(`
      的iphone, 的 iphone, 的ipad, 的macbook, 的 macbook, s iphone, s ipad, s macbook, s airpods,
      s-iphone, s-ipad, s-macbook
    `),
    find({ text }, start) {
      const name = /[\u4e00-\u9fff]{2,4}$|\p{Lu}\p{L}{1,20}(?=['’]?$)/u.exec(before(text, start, 24))?.[0];
      if (!name) return undefined;
      const end = /['’]/.test(text.charAt(start - 1)) ? start - 1 : start;
      return { kind: 'name', start: end - name.length, end };
    },
  },
];
