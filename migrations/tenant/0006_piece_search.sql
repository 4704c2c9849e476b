-- Search over the pieces of knowledge files, as 0001 has it over products and questions & answers: the words are
-- analysed in src/catalog/search, the tokenizer only splits at blanks, and what is deleted leaves the index at once.
CREATE VIRTUAL TABLE piece_search USING fts5(file, heading, text, tokenize = 'ascii');
--> statement-breakpoint
INSERT INTO piece_search(piece_search, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE VIRTUAL TABLE piece_search_terms USING fts5vocab('piece_search', 'row');
