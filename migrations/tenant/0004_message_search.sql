-- Search over what was said. The words stay in their table, this holds the index alone. Rows are indexed behind the
-- messages, in slices (src/inbox/search.ts): doing it with every message would double what storing one costs. What is
-- taken back or erased leaves the index at once. Marks belong to words: without them Hindi would be cut into letters.
CREATE VIRTUAL TABLE message_search USING fts5(
  text, content = 'messages', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
INSERT INTO message_search (message_search, rank) VALUES ('secure-delete', 1);
-- Every message up to this row id is in the index.
CREATE TABLE message_search_state (through_id INTEGER NOT NULL);
INSERT INTO message_search_state (through_id) VALUES (0);

CREATE TRIGGER message_search_forget AFTER DELETE ON messages
WHEN old.text IS NOT NULL AND old.id <= (SELECT through_id FROM message_search_state) BEGIN
  INSERT INTO message_search (message_search, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER message_search_change AFTER UPDATE OF text ON messages
WHEN new.text IS NOT old.text AND old.id <= (SELECT through_id FROM message_search_state) BEGIN
  INSERT INTO message_search (message_search, rowid, text) SELECT 'delete', old.id, old.text WHERE old.text IS NOT NULL;
  INSERT INTO message_search (rowid, text) SELECT new.id, new.text WHERE new.text IS NOT NULL;
END;
