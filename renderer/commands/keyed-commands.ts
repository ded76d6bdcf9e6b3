import { commandIds, commandTable, type Group, type SpokenCommand } from '../vocabulary/command-table';

/** The commands of a group that have a key. */
export function keyedCommands(group: Group, isMac: boolean): SpokenCommand[] {
  return commandIds.filter((id) => {
    const { group: groupOfCommand, chord, notOnMac } = commandTable[id];
    return groupOfCommand === group && chord !== undefined && !(isMac && notOnMac);
  });
}
