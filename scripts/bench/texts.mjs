// Texts to measure triage on, the same in every run.

/** A generator of numbers that look random and repeat from run to run (mulberry32). @param {number} seed */
export function chance(seed) {
  let state = seed;
  /** @param {number} below @returns {number} a whole number from 0 */
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** @param {number} value @param {number} width */
const padded = (value, width) => String(value).padStart(width, '0');

/** @param {(below: number) => number} pick */
const clock = (pick) =>
  `${padded(pick(24), 2)}:${padded(pick(60), 2)}:${padded(pick(60), 2)}.${padded(pick(1000), 3)}`;

/** @typedef {(pick: (below: number) => number) => string} Line */

/** What apps write while nothing is wrong, and now and then an error. @type {readonly Line[]} */
const logLines = [
  (pick) => `08-09 ${clock(pick)} 8844-${pick(9999)}/com.example.stage D/Render: index:${pick(9)} 360,640`,
  (pick) => `08-09 ${clock(pick)} 8844-8902/com.example.stage W/Choreographer: Skipped ${pick(90)} frames!`,
  (pick) =>
    `08-09 ${clock(pick)} I/art: GC freed ${pick(90000)}(${pick(9)}MB) objects, paused ${pick(20)}ms total ${pick(99)}ms`,
  (pick) =>
    `[${clock(pick)}] <INFO> [c|u_${pick(90000)}] peer ${pick(9_000_000)} rtt ${pick(400)} loss ${pick(100)}% bitrate ${pick(2000)}kbps`,
  (pick) =>
    `GET /v1/rooms/${pick(99999)}/users?page=${pick(40)}&ts=16${padded(pick(99_999_999), 8)} 200 ${pick(900)} ms - ${pick(9999)}`,
  (pick) => `08-09 ${clock(pick)} I/RoomView: onRemoteUser u_${pick(90000)} video=${pick(2)} 用户进入房间`,
  (pick) => `    at r.<anonymous> (app.bundle.min.js:${pick(90)}:${pick(200_000)})`,
];
const errorLines = [
  /** @type {Line} */ (pick) =>
    `takeSeat reject {"code":-23${padded(40 + pick(7), 2)},"message":"seat is locked"}`,
  /** @type {Line} */ (pick) =>
    `RtcError: join room failed <JOIN_ROOM_FAILED 0x4004> result: -1000${pick(30)}`,
  /** @type {Line} */ (pick) =>
    `{"ActionStatus":"FAIL","ErrorCode":600${padded(pick(22), 2)},"ErrorInfo":"bad ${pick(99)}"}`,
  /** @type {Line} */ (pick) =>
    `onError module:AVSDK, errCode:${1001 + pick(9)}, errMsg:room ${pick(9999)} not entered`,
  /** @type {Line} */ (pick) =>
    `{code: 6${1000 + pick(7008)}, name: "DeviceNotOpen", desc: "设备未开启"} 报错 ${70001 + pick(20)}`,
];

/** @type {Readonly<Record<string, Line>>} */
const kinds = {
  log: (pick) =>
    ((pick(400) === 0 ? errorLines[pick(errorLines.length)] : logLines[pick(logLines.length)]) ?? clock)(
      pick,
    ),
  dense: (pick) => (errorLines[pick(errorLines.length)] ?? clock)(pick),
  addresses: (pick) =>
    `${pick(256)}.${pick(256)}.${pick(256)}.${pick(256)} ${pick(256)}.${pick(256)}.${pick(256)}.${pick(256)}:${pick(65_536)}`,
};

/**
 * @param {string} kind one of `kinds`
 * @param {number} size in units of the text
 */
export function textOf(kind, size) {
  const pick = chance(size);
  const line = kinds[kind] ?? clock;
  const lines = [];
  for (let length = 0; length < size; ) {
    const next = line(pick);
    lines.push(next);
    length += next.length + 1;
  }
  return lines.join('\n').slice(0, size);
}
