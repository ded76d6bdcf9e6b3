import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { matterOf, observationsOn } from '../observe/observations-on';
import { createTriage } from '../triage';

const triage = createTriage(catalog);

/** What the values of a paste show of its first error, in English. */
function shownIn(raw: string): string[] {
  const read = triage(raw);
  const entry = catalog.entries.find(({ id }) => id === read.findings[0]?.entry);
  if (!entry) throw new Error('Nothing was found.');
  return observationsOn(read, matterOf(entry)).flatMap(({ id, en }) => (id.startsWith('value/') ? [en] : []));
}

const refused = (values: string) => shownIn(`RoomEngine createRoom failed, code -2105\n${values}`);

describe('a value that breaks the rule of its error', () => {
  it('is named, with what is wrong in it', () => {
    expect(refused('roomId: "Zürich-4"')).toEqual([
      'The room id "Zürich-4" holds a sign that is no printable ASCII character ("ü").',
    ]);
  });

  it('is not accused where the call worked, and shows that the rule is not the reason', () => {
    expect(refused('roomId: "Zürich-4" -> ok\nroomId: "Bern-4" -> -2105')).toEqual([]);
    expect(refused('roomId: "Zürich-4" -> ok\nroomId: "Köln-4" -> -2105')).toEqual([]);
  });

  it('is the one of which it is told that it failed, beside one that worked', () => {
    expect(refused('roomId: "Köln-4" -> -2105\nroomId: "Bern-4" -> ok')).toEqual([
      'The room id "Köln-4" holds a sign that is no printable ASCII character ("ö"). "Bern-4", which was accepted, is free of that.',
    ]);
  });

  it('is read from a table, too', () => {
    expect(refused('| roomId | result |\n|---|---|\n| été | -2105 |\n| hiver | ok |')).toHaveLength(1);
  });

  it('is seen as it was written, not as it looks', () => {
    expect(refused('roomId: "class–7"')[0]).toContain('"–"');
    expect(refused('roomId: "\u200bclass"')[0]).toContain('invisible');
  });

  it('is not shown where it is a secret', () => {
    const [said] = refused('roomId: "max.muster–1@mail.example"');
    expect(said).toBe('The room id holds a sign that is no printable ASCII character (a character).');
  });

  it.each([
    'roomId: "class-7"',
    'roomId is illegal',
    'roomId: this.room.id',
    'roomId: string',
    'remoteRoomId: "Zürich"',
    'the room id must be ASCII',
  ])('is none in %s', (values) => expect(refused(values)).toEqual([]));
});

describe('what was done a while ago', () => {
  const expired = (rest: string) => shownIn(`RoomEngine REST create_room ErrorCode 60020\n${rest}`)[0];

  it('is told to wait where it takes its time, and not where it has had it', () => {
    expect(expired('We renewed it at 10:00. It is 10:02 now and still 60020.')).toContain('at about 10:05');
    expect(expired('We renewed it at 10:00. It is 11:30 now and still 60020.')).toContain('90 minutes');
  });

  it('counts what they say of it where no clock does', () => {
    expect(expired('We renewed it 2 minutes ago, still 60020.')).toContain('in about 3 minutes');
  });

  it('says nothing where it failed before that', () => {
    expect(expired('We renewed it at 10:00.\n[09:30] create_room -> 60020')).toBeUndefined();
  });
});
