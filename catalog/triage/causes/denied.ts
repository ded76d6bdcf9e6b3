/** Words right before something that say that it is not there or not so. */
const before =
  /(?:没有?|(?<!是|要|会|能|有)不|未|无|并非|(?<!是)不是|别|没(?:有)?(?:开|用|连|戴|装|插|设|接|打开|启用|使用|挂)(?:过|着|任何|什么)?|不(?:开|用|戴|连|走|通过|经过))(?:任何|什么)?\s?$|(?:\b(?:no|not|never|without|isn.?t|aren.?t|wasn.?t|don.?t|doesn.?t|didn.?t|haven.?t|hasn.?t|won.?t|can.?t|rather than|instead of)|(?<=\w)n.t)\s(?:(?:a|an|any|the|my|our|his|her|their|using|use|used|have|had|on|in|with|behind|over|wearing|via|through|is|been)\s){0,3}$/iu;

/** What a thing does not do when it fails: "the camera is not detected" says that there is one. */
const fails = String.raw`(?!\s+(?:even\s+|really\s+|properly\s+|at all\s+)?(?:detect|found|find|recogni[sz]|work|open|start|show|shown|respond|seen|see|available|allow|listed|visible|heard|audible|pick|react|appear|come|light|turn|switch|move|let|ask|play|ring|connect|respond|picked|seem|sound|go|get|give|load|record)(?:s|es|ed|ing)?\b)`;

/** Words right behind it that do. */
const behind = new RegExp(
  String.raw`^(?:都|也|已经?|是|全|早就?|我)?(?:没有?(?:开|用|连|戴|装|插|接|打开|启用)|关(?:了|掉|着|闭)|未(?:开|用|连)|不开|不用|拔了|没开)|^(?:\s(?:is|are|was|were|has|have|been|already|all))*\s(?:not${fails}|off|turned off|switched off|disabled|unplugged|disconnected|removed|uninstalled)\b|^\s(?:isn|aren|wasn|doesn|didn).?t\b${fails}`,
  'iu',
);

/** Whether a clause denies what stands between these two pieces of it. */
export function isDenied(left: string, right: string): boolean {
  return before.test(left) || behind.test(right);
}
