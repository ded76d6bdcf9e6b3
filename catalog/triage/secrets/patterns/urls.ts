import { isKeyLike } from '../looks/opaque';
import { isPlaceholder } from '../looks/placeholder';
import { patternRule } from '../pattern-rule';

export const urlRules = [
  patternRule({
    kind: 'password',
    reason: 'The password of an address: `scheme://user:password@host`.',
    triggers: ['://'],
    // Two numbers of 32 digits are the two parts of one key.
    at: /:\/\/(?:([0-9a-f]{32}:[0-9a-f]{32})|[^\s/:"'<>]{0,128}:([^\s/"'<>]{1,256}|[^\s"'<>@]{1,100}))(?=@[\w.[-])/y,
    accept: (value) =>
      !isPlaceholder(value) &&
      !/^\d{1,5}\//.test(value) &&
      !/^(?:pass|pwd|password|passwd|secret|token|密码)$/i.test(value),
  }),
  patternRule({
    kind: 'token',
    reason: 'A key alone before the host of an address.',
    triggers: ['://'],
    at: /:\/\/([A-Za-z0-9_-]{16,128})(?=@[\w.-])/y,
    accept: (value) => isKeyLike(value),
  }),
];
