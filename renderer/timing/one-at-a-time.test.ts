import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time';

const turnOver = () => new Promise((resolve) => setTimeout(resolve));

it('asks the newest of the questions that came meanwhile, and forgets the others', async () => {
  const asked: string[] = [];
  const answers: string[] = [];
  let release = () => {};
  const put = oneAtATime(
    (question: string) => {
      asked.push(question);
      return new Promise<string>((resolve) => {
        release = () => resolve(`${question}!`);
      });
    },
    (question, result) => answers.push(`${question} ${result}`),
  );
  for (const question of ['a', 'ab', 'abc']) put(question);
  release();
  await turnOver();
  release();
  await turnOver();
  expect([asked, answers]).toEqual([
    ['a', 'abc'],
    ['a a!', 'abc abc!'],
  ]);
  put('abcd');
  expect(asked.at(-1)).toBe('abcd');
});
