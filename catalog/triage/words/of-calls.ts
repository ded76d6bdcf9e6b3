import type { Concept } from '../../lexicon/lexicon';

/** Concepts of rooms, seats and streams, which hardly another trade has; any machine has a screen. */
const callsAlone: ReadonlySet<Concept> = new Set<Concept>([
  'camera',
  'microphone',
  'seat',
  'seatIndex',
  'onSeat',
  'notOnSeat',
  'link',
  'queue',
  'seatQueue',
  'room',
  'roomId',
  'roomName',
  'roomType',
  'otherRoom',
  'join',
  'createRoom',
  'pushChannels',
  'signature',
  'publish',
  'pull',
  'cdn',
  'mix',
  'subscribe',
  'host',
  'muted',
  'signalling',
]);

const callConcepts: ReadonlySet<Concept> = new Set<Concept>([
  ...callsAlone,
  'screen',
  'leave',
  'app',
  'role',
  'stream',
  'audioStream',
  'record',
  'accompaniment',
  'owner',
  'call',
  'video',
  'audio',
  'privateKey',
  'appAdmin',
  'adminRights',
  'ownRights',
  'privateMap',
  'packageBundle',
  'arrears',
  'beforeJoin',
  'roomGone',
  'noSeat',
  'ticket',
  'accountType',
]);

/** Whether any of these hardly another trade has. */
export function isOfCallsAlone(said: ReadonlySet<Concept>): boolean {
  return [...said].some((concept) => callsAlone.has(concept));
}

/** Whether any of these is about rooms, seats, streams and the like. */
export function isAboutCalls(said: ReadonlySet<Concept>): boolean {
  return [...said].some((concept) => callConcepts.has(concept));
}
