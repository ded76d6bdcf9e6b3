import type { Comparison } from './compare-codes';
import type { Enumerated } from './read-enumeration';

const shown = ({ code, name }: Enumerated) => [code, name].filter((one) => one !== undefined).join('  ');

/** A comparison as lines: `+` new, `-` gone, `~` renamed. */
export function describeComparison({ added, gone, renamed, leftOut }: Comparison): string[] {
  const same = added.length + gone.length + renamed.length === 0;
  return [
    ...added.map((one) => `+ ${shown(one)}`),
    ...gone.map((one) => `- ${shown(one)}`),
    ...renamed.map(({ code, from, to }) => `~ ${code}  ${from} → ${to}`),
    ...(leftOut > 0 ? [`${leftOut} more are in another list, or were left out when this one was read.`] : []),
    ...(same ? ['Nothing is new, gone or renamed.'] : []),
    ...(gone.length > 0 ? ['What is gone stays in the list: older versions print it.'] : []),
  ];
}
