-- Search over products and knowledge. The text is analysed in src/catalog/search, so the tokenizer only splits at blanks.
-- secure-delete: a deleted row leaves the index pages at once, not at some later merge.
CREATE VIRTUAL TABLE product_search USING fts5(codes, name, brand, category, description, attributes, tokenize = 'ascii');
--> statement-breakpoint
INSERT INTO product_search(product_search, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE VIRTUAL TABLE product_search_terms USING fts5vocab('product_search', 'row');
--> statement-breakpoint
CREATE VIRTUAL TABLE knowledge_search USING fts5(topic, question, answer, tokenize = 'ascii');
--> statement-breakpoint
INSERT INTO knowledge_search(knowledge_search, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE VIRTUAL TABLE knowledge_search_terms USING fts5vocab('knowledge_search', 'row');
--> statement-breakpoint
-- Counts changes of the index: what a process remembers of its vocabulary is as old as the count it was read at.
CREATE TABLE search_state (changes INTEGER NOT NULL);
--> statement-breakpoint
INSERT INTO search_state (changes) VALUES (0);
