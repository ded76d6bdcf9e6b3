/**
 * Asks one question at a time. Of those that come meanwhile only the newest is asked, so that slow answers never pile
 * up behind fast typing.
 */
export function oneAtATime<Question, Result>(
  ask: (question: Question) => Promise<Result>,
  answered: (question: Question, result: Result) => void,
): (question: Question) => void {
  let next: { question: Question } | undefined;
  let busy = false;
  const proceed = async () => {
    busy = true;
    while (next) {
      const { question } = next;
      next = undefined;
      answered(question, await ask(question));
    }
    busy = false;
  };
  return (question) => {
    next = { question };
    if (!busy) void proceed();
  };
}
