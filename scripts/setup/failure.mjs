/** A failure that a person can act on: its message is all that is shown, without a stack trace. */
export class SetupFailure extends Error {}

const minimum = [20, 19];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = minimum;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new SetupFailure(
    `Errdesk needs Node ${minimum.join('.')} or newer; this is ${process.versions.node} at ${process.execPath}.`,
  );
}

/**
 * Runs a script's work and turns its answer into the exit code.
 * @param {() => Promise<number>} work answers the exit code
 */
export async function runScript(work) {
  try {
    checkNode();
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof SetupFailure ? error.message : error);
    process.exitCode = 1;
  }
}
