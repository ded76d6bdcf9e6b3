/** The words of a name in any style: `JOIN_ROOM_FAILED`, `joinRoomFailed`, `join-room-failed`, `join.room.failed`. */
export function wordsOf(name: string): string[] {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/);
  return words.filter((word) => word.length > 0).map((word) => word.toLowerCase());
}

/** One spelling for every style of a name. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
