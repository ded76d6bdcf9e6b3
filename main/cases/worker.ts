import { parentPort, workerData } from 'node:worker_threads';
import { openCaseFile } from './case-file';
import type { CaseReply, CaseTask, CaseWorkerData } from './messages';

/** The one writer of the file of cases: a thread of its own, so that nobody waits for a disk. */

const { path, copies } = workerData as CaseWorkerData;
const send = (reply: CaseReply) => parentPort?.postMessage(reply);

const file = openCaseFile(path, { copies, now: () => new Date() }, (state) => send({ kind: 'state', state }));
send({ kind: 'state', state: file.state });

parentPort?.on('message', (task: CaseTask) => {
  if (task.name === 'close') {
    file.close();
    send({ kind: 'answer', id: task.id, answer: { ok: true, value: null } });
    parentPort?.close();
    return;
  }
  const answer = file.run(task.name, task.args as never);
  send({ kind: 'answer', id: task.id, answer });
});
