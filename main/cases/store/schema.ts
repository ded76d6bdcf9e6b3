/**
 * Every step of the schema, in order; a database has as many behind it as its `user_version` says. One that was released
 * is never changed: what is wanted otherwise is a further one.
 *
 * `cases` and `prints` and what people said of them is the truth. `tags`, `marks` and `words` are made of it.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE prints (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    shape TEXT NOT NULL,
    marks TEXT NOT NULL,
    -- All prints of one group are the same matter.
    matter INTEGER NOT NULL,
    -- A person said that cases of this print are not to be counted together.
    split INTEGER NOT NULL DEFAULT 0 CHECK (split IN (0, 1)),
    -- Ids of prints that a person said are not like it.
    unlike TEXT NOT NULL DEFAULT '[]'
  ) STRICT;
  CREATE INDEX prints_by_key ON prints (key);
  CREATE INDEX prints_by_matter ON prints (matter);

  CREATE TABLE marks (
    mark TEXT NOT NULL,
    print INTEGER NOT NULL REFERENCES prints (id) ON DELETE CASCADE,
    PRIMARY KEY (mark, print)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX marks_by_print ON marks (print);

  CREATE TABLE cases (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kept INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    answered INTEGER,
    closed INTEGER,
    outcome TEXT NOT NULL,
    verdict TEXT NOT NULL,
    -- What the case is taken for, and what stands in the paste for it.
    finding TEXT,
    chosen_by TEXT NOT NULL,
    printed TEXT,
    sdk TEXT,
    -- Whether that choice is evidence for other cases.
    counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
    customer TEXT NOT NULL,
    ticket TEXT NOT NULL,
    tags TEXT NOT NULL,
    note TEXT NOT NULL,
    text TEXT NOT NULL,
    cut INTEGER NOT NULL,
    answer TEXT,
    seen TEXT NOT NULL,
    tried TEXT NOT NULL,
    helped TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    print INTEGER NOT NULL REFERENCES prints (id),
    -- When it was deleted. It is gone for good a little later.
    removed INTEGER
  ) STRICT;
  CREATE INDEX cases_by_time ON cases (kept, row) WHERE removed IS NULL;
  CREATE INDEX cases_by_outcome ON cases (outcome, kept) WHERE removed IS NULL;
  CREATE INDEX cases_by_finding ON cases (finding, kept) WHERE removed IS NULL;
  CREATE INDEX cases_by_customer ON cases (customer, kept) WHERE removed IS NULL;
  CREATE INDEX cases_by_ticket ON cases (ticket, kept) WHERE removed IS NULL;
  CREATE INDEX cases_by_print ON cases (print, removed, kept);
  CREATE INDEX cases_by_decision ON cases (printed, finding, sdk) WHERE removed IS NULL AND chosen_by = 'person' AND counts = 1;
  CREATE INDEX cases_removed ON cases (removed) WHERE removed IS NOT NULL;

  CREATE TABLE tags (
    tag TEXT NOT NULL,
    row INTEGER NOT NULL REFERENCES cases (row) ON DELETE CASCADE,
    PRIMARY KEY (tag, row)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tags_by_row ON tags (row);

  -- Files of the profile, in a back-up.
  CREATE TABLE attached (id INTEGER PRIMARY KEY, name TEXT NOT NULL, content TEXT NOT NULL) STRICT;

  CREATE TABLE facts (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  -- Signs that nobody types end each part, so that words of one or two signs at its end begin a trigram too.
  CREATE VIEW searched (row, body) AS SELECT row,
    ticket || char(3, 3) || customer || char(3, 3) || coalesce(printed, '') || char(3, 3) ||
    coalesce((SELECT group_concat(value, char(3, 3)) FROM json_each(tags)), '') || char(3, 3) || note || char(3, 3) || text || char(3, 3) || coalesce(answer, '') || char(3, 3)
    FROM cases;
  CREATE VIRTUAL TABLE words USING fts5(body, content='searched', content_rowid='row', tokenize='trigram');
  INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
  CREATE VIRTUAL TABLE trigrams USING fts5vocab('words', 'row');

  CREATE TRIGGER cases_added AFTER INSERT ON cases BEGIN
    INSERT INTO words (rowid, body) SELECT row, body FROM searched WHERE row = new.row;
    INSERT INTO tags (tag, row) SELECT DISTINCT value, new.row FROM json_each(new.tags);
  END;
  CREATE TRIGGER cases_going BEFORE DELETE ON cases BEGIN
    INSERT INTO words (words, rowid, body) SELECT 'delete', row, body FROM searched WHERE row = old.row;
  END;
  CREATE TRIGGER cases_changing BEFORE UPDATE OF ticket, customer, printed, tags, note, text, answer ON cases BEGIN
    INSERT INTO words (words, rowid, body) SELECT 'delete', row, body FROM searched WHERE row = old.row;
    DELETE FROM tags WHERE row = old.row;
  END;
  CREATE TRIGGER cases_changed AFTER UPDATE OF ticket, customer, printed, tags, note, text, answer ON cases BEGIN
    INSERT INTO words (rowid, body) SELECT row, body FROM searched WHERE row = new.row;
    INSERT INTO tags (tag, row) SELECT DISTINCT value, new.row FROM json_each(new.tags);
  END;
  CREATE TRIGGER prints_added AFTER INSERT ON prints BEGIN
    INSERT INTO marks (mark, print) SELECT DISTINCT value, new.id FROM json_each(new.marks);
  END;
  `,
  // What the overview counts stands in an index for each of its sides, so that it reads no case.
  `
  CREATE INDEX overview_by_finding ON cases (finding, kept, outcome, sdk, customer, verdict, printed, answered, tried, helped)
    WHERE removed IS NULL;
  CREATE INDEX overview_by_sdk ON cases (sdk, kept, outcome, customer, finding, answered) WHERE removed IS NULL;
  CREATE INDEX overview_by_customer ON cases (customer, kept, outcome, sdk, finding, answered) WHERE removed IS NULL;
  `,
];

export const latestVersion = migrations.length;
