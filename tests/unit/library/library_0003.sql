BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE alone (
	concordance TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	ref TEXT NOT NULL, 
	change TEXT NOT NULL, 
	key_change BOOLEAN NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_alone PRIMARY KEY (concordance, position), 
	CONSTRAINT fk_alone_concordance_concordances FOREIGN KEY(concordance) REFERENCES concordances (id) ON DELETE CASCADE
);
INSERT INTO "alone" VALUES('us-28~ua-us-20',0,'us-28:7','gone',1,'nothing');
CREATE TABLE citations (
	record TEXT NOT NULL, 
	place TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	locator TEXT NOT NULL, 
	CONSTRAINT pk_citations PRIMARY KEY (place, position), 
	CONSTRAINT fk_citations_record_records FOREIGN KEY(record) REFERENCES records (id) ON DELETE CASCADE
);
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20#lineage-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20#lineage-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20#count-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20#count-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1#clause-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1#clause-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1#option-1#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1#option-1#term-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1#option-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1#option-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1#reading-1#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1#reading-1#term-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1#reading-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1#reading-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1#term-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1#remark-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1#remark-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2#clause-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2#clause-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2#option-1#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2#option-1#term-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2#option-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2#option-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2#reading-1#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2#reading-1#term-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2#reading-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2#reading-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2#term-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2#remark-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2#remark-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:2',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3#clause-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3#clause-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3#option-1#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3#option-1#term-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3#option-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3#option-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3#reading-1#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3#reading-1#term-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3#reading-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3#reading-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3#term-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3#remark-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3#remark-1',1,'s2','');
INSERT INTO "citations" VALUES('ua-us-20','ua-us-20:3',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28#lineage-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28#lineage-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28#count-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28#count-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:6#clause-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:6#clause-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:6#option-1#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:6#option-1#term-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:6#option-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:6#option-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:6#reading-1#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:6#reading-1#term-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:6#reading-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:6#reading-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:6#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:6#term-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:6#remark-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:6#remark-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:6',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:7#clause-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:7#clause-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:7#option-1#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:7#option-1#term-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:7#option-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:7#option-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:7#reading-1#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:7#reading-1#term-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:7#reading-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:7#reading-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:7#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:7#term-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:7#remark-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28','us-28:7#remark-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28','us-28:7',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ru-27','ru-27',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ru-27','ru-27',1,'s2','');
INSERT INTO "citations" VALUES('ru-27','ru-27#lineage-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ru-27','ru-27#lineage-1',1,'s2','');
INSERT INTO "citations" VALUES('ru-27','ru-27#count-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ru-27','ru-27#count-1',1,'s2','');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6#clause-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6#clause-1',1,'s2','');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6#option-1#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6#option-1#term-1',1,'s2','');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6#option-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6#option-1',1,'s2','');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6#reading-1#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6#reading-1#term-1',1,'s2','');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6#reading-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6#reading-1',1,'s2','');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6#term-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6#term-1',1,'s2','');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6#remark-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6#remark-1',1,'s2','');
INSERT INTO "citations" VALUES('ru-27','ru-27:w6',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28~ua-us-20','us-28~ua-us-20#link-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28~ua-us-20','us-28~ua-us-20#link-1',1,'s2','');
INSERT INTO "citations" VALUES('us-28~ua-us-20','us-28~ua-us-20#alone-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-28~ua-us-20','us-28~ua-us-20#alone-1',1,'s2','');
INSERT INTO "citations" VALUES('us-15y','us-15y',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-15y','us-15y',1,'s2','');
INSERT INTO "citations" VALUES('us-15y','us-15y#field-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('us-15y','us-15y#field-1',1,'s2','');
INSERT INTO "citations" VALUES('late','late',0,'s1','p. 3');
INSERT INTO "citations" VALUES('late','late',1,'s2','');
INSERT INTO "citations" VALUES('early','early',0,'s1','p. 3');
INSERT INTO "citations" VALUES('early','early',1,'s2','');
INSERT INTO "citations" VALUES('other','other',0,'s1','p. 3');
INSERT INTO "citations" VALUES('other','other',1,'s2','');
INSERT INTO "citations" VALUES('stance/1','stance/1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('stance/1','stance/1',1,'s2','');
INSERT INTO "citations" VALUES('meeting','meeting',0,'s1','p. 3');
INSERT INTO "citations" VALUES('meeting','meeting',1,'s2','');
INSERT INTO "citations" VALUES('meeting','meeting#claim-1',0,'s1','p. 3');
INSERT INTO "citations" VALUES('meeting','meeting#claim-1',1,'s2','');
CREATE TABLE claims (
	event TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	party TEXT NOT NULL, 
	date TEXT NOT NULL, 
	text TEXT NOT NULL, 
	state TEXT NOT NULL, 
	state_note TEXT NOT NULL, 
	memory BOOLEAN NOT NULL, 
	CONSTRAINT pk_claims PRIMARY KEY (event, position), 
	CONSTRAINT fk_claims_event_events FOREIGN KEY(event) REFERENCES events (id) ON DELETE CASCADE
);
INSERT INTO "claims" VALUES('meeting',0,'n01','denial','Sergei Lavrov','ru','2025-12-13','They did not.','claimed','unnamed',1);
INSERT INTO "claims" VALUES('meeting',1,'','assertion','RBC','','','They did.','confirmed','',0);
CREATE TABLE clauses (
	provision TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	letter TEXT NOT NULL, 
	text TEXT NOT NULL, 
	grade TEXT, 
	CONSTRAINT pk_clauses PRIMARY KEY (provision, position), 
	CONSTRAINT fk_clauses_provision_provisions FOREIGN KEY(provision) REFERENCES provisions (ref) ON DELETE CASCADE
);
INSERT INTO "clauses" VALUES('ua-us-20:1',0,'a','one','inferred');
INSERT INTO "clauses" VALUES('ua-us-20:1',1,'b','two',NULL);
INSERT INTO "clauses" VALUES('ua-us-20:2',0,'a','one','inferred');
INSERT INTO "clauses" VALUES('ua-us-20:2',1,'b','two',NULL);
INSERT INTO "clauses" VALUES('ua-us-20:3',0,'a','one','inferred');
INSERT INTO "clauses" VALUES('ua-us-20:3',1,'b','two',NULL);
INSERT INTO "clauses" VALUES('us-28:6',0,'a','one','inferred');
INSERT INTO "clauses" VALUES('us-28:6',1,'b','two',NULL);
INSERT INTO "clauses" VALUES('us-28:7',0,'a','one','inferred');
INSERT INTO "clauses" VALUES('us-28:7',1,'b','two',NULL);
INSERT INTO "clauses" VALUES('ru-27:w6',0,'a','one','inferred');
INSERT INTO "clauses" VALUES('ru-27:w6',1,'b','two',NULL);
CREATE TABLE concordances (
	id TEXT NOT NULL, 
	left_plan TEXT NOT NULL, 
	right_plan TEXT NOT NULL, 
	CONSTRAINT pk_concordances PRIMARY KEY (id), 
	CONSTRAINT fk_concordances_id_records FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
INSERT INTO "concordances" VALUES('us-28~ua-us-20','us-28','ua-us-20');
CREATE TABLE counts (
	"plan" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	who TEXT NOT NULL, 
	date TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_counts PRIMARY KEY ("plan", position), 
	CONSTRAINT fk_counts_plan_plans FOREIGN KEY("plan") REFERENCES plans (id) ON DELETE CASCADE
);
INSERT INTO "counts" VALUES('ua-us-20',0,'28','Axios','2025-11-21','the leak');
INSERT INTO "counts" VALUES('us-28',0,'28','Axios','2025-11-21','the leak');
INSERT INTO "counts" VALUES('ru-27',0,'28','Axios','2025-11-21','the leak');
CREATE TABLE earlier_stances (
	stance TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	attitude TEXT NOT NULL, 
	text TEXT NOT NULL, 
	since TEXT NOT NULL, 
	statements TEXT NOT NULL, 
	CONSTRAINT pk_earlier_stances PRIMARY KEY (stance, position), 
	CONSTRAINT fk_earlier_stances_stance_stances FOREIGN KEY(stance) REFERENCES stances (id) ON DELETE CASCADE
);
INSERT INTO "earlier_stances" VALUES('stance/2',0,'accepts','yes','2025-12-10','["early"]');
CREATE TABLE events (
	id TEXT NOT NULL, 
	date TEXT NOT NULL, 
	lane TEXT NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	state TEXT NOT NULL, 
	state_note TEXT NOT NULL, 
	memory BOOLEAN NOT NULL, 
	plans TEXT NOT NULL, 
	topics TEXT NOT NULL, 
	CONSTRAINT pk_events PRIMARY KEY (id), 
	CONSTRAINT fk_events_id_records FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
INSERT INTO "events" VALUES('meeting','2025-12-12','talks','Two meet','Two people meet.','disputed','of what was said',1,'["us-28", "us-15y"]','["territory"]');
CREATE TABLE field_keys (
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	dossier TEXT NOT NULL, 
	CONSTRAINT pk_field_keys PRIMARY KEY (id)
);
INSERT INTO "field_keys" VALUES('duration',0,'Duration','Duration');
CREATE TABLE fields (
	instrument TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	state TEXT NOT NULL, 
	certainty TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_fields PRIMARY KEY (instrument, position), 
	CONSTRAINT fk_fields_instrument_instruments FOREIGN KEY(instrument) REFERENCES instruments (id) ON DELETE CASCADE
);
INSERT INTO "fields" VALUES('us-15y',0,'duration','value','reported','15 years');
CREATE TABLE instruments (
	id TEXT NOT NULL, 
	title TEXT NOT NULL, 
	short_title TEXT NOT NULL, 
	date TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	status TEXT NOT NULL, 
	points TEXT NOT NULL, 
	certainty_note TEXT NOT NULL, 
	CONSTRAINT pk_instruments PRIMARY KEY (id), 
	CONSTRAINT fk_instruments_id_records FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
INSERT INTO "instruments" VALUES('us-15y','US offer','offer','2025-12-28','offer','offered','["ua-us-20:1"]','reported');
CREATE TABLE lineage (
	"plan" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	parent TEXT NOT NULL, 
	how TEXT NOT NULL, 
	CONSTRAINT pk_lineage PRIMARY KEY ("plan", position), 
	CONSTRAINT fk_lineage_plan_plans FOREIGN KEY("plan") REFERENCES plans (id) ON DELETE CASCADE
);
INSERT INTO "lineage" VALUES('ua-us-20',0,'us-28','reworked');
INSERT INTO "lineage" VALUES('us-28',0,'us-28','reworked');
INSERT INTO "lineage" VALUES('ru-27',0,'us-28','reworked');
CREATE TABLE links (
	concordance TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	left_ref TEXT NOT NULL, 
	right_ref TEXT NOT NULL, 
	relation TEXT NOT NULL, 
	weight TEXT NOT NULL, 
	change TEXT NOT NULL, 
	key_change BOOLEAN NOT NULL, 
	reason TEXT NOT NULL, 
	origin TEXT NOT NULL, 
	confidence FLOAT NOT NULL, 
	CONSTRAINT pk_links PRIMARY KEY (concordance, position), 
	CONSTRAINT fk_links_concordance_concordances FOREIGN KEY(concordance) REFERENCES concordances (id) ON DELETE CASCADE
);
INSERT INTO "links" VALUES('us-28~ua-us-20',0,'us-28:6','ua-us-20:1','narrowed','main','less',0,'','catalogue',1.0);
INSERT INTO "links" VALUES('us-28~ua-us-20',1,'us-28:6','ua-us-20:2','same','also','',1,'both speak of it','derived',0.7);
CREATE TABLE meta (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('program','0.1.0');
INSERT INTO "meta" VALUES('catalogue_version','2026.11.1');
INSERT INTO "meta" VALUES('catalogue_fingerprint','fingerprint-of-0003');
INSERT INTO "meta" VALUES('state_of_record','2026-06');
INSERT INTO "meta" VALUES('not_found','["A signed agreement.", "Текст"]');
INSERT INTO "meta" VALUES('analysis','[{"title": "Довжина", "text": "It matters.", "fields": ["duration"], "table": [[["offer"], "15 years", "may grow"], [["offer"], "no more", ""]], "sources": [["s1", "p. 3"], ["s2", ""]]}, {"title": "Gaps", "text": "All of it.", "fields": [], "table": [], "sources": []}]');
CREATE TABLE note_anchors (
	note TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	anchor TEXT NOT NULL, 
	record TEXT NOT NULL, 
	other_record TEXT NOT NULL, 
	CONSTRAINT pk_note_anchors PRIMARY KEY (note, position), 
	CONSTRAINT fk_note_anchors_note_notes FOREIGN KEY(note) REFERENCES notes (id) ON DELETE CASCADE
);
INSERT INTO "note_anchors" VALUES('691e0f4544c4',0,'us-28:6','us-28','');
CREATE TABLE note_drafts (
	note TEXT NOT NULL, 
	based_on TEXT NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	tags TEXT NOT NULL, 
	made TEXT NOT NULL, 
	CONSTRAINT pk_note_drafts PRIMARY KEY (note), 
	CONSTRAINT fk_note_drafts_note_notes FOREIGN KEY(note) REFERENCES notes (id) ON DELETE CASCADE
);
INSERT INTO "note_drafts" VALUES('691e0f4544c4','447dd992e6c34c848f63e25f12d6de1f','','typed','[]','2026-11-25T00:00:02Z');
CREATE TABLE note_links (
	note TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	target TEXT NOT NULL, 
	CONSTRAINT pk_note_links PRIMARY KEY (note, position), 
	CONSTRAINT fk_note_links_note_notes FOREIGN KEY(note) REFERENCES notes (id) ON DELETE CASCADE
);
INSERT INTO "note_links" VALUES('691e0f4544c4',0,'us-28:6');
CREATE TABLE note_revisions (
	note TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	version TEXT NOT NULL, 
	made TEXT NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	tags TEXT NOT NULL, 
	author TEXT NOT NULL, 
	CONSTRAINT pk_note_revisions PRIMARY KEY (note, number), 
	CONSTRAINT fk_note_revisions_note_notes FOREIGN KEY(note) REFERENCES notes (id) ON DELETE CASCADE
);
INSERT INTO "note_revisions" VALUES('691e0f4544c4',1,'418f34ffc21642d98d89d5db61713c14','2026-11-25T00:00:00Z','Army «слово»','one [[us-28:6]]','["x"]','AK');
INSERT INTO "note_revisions" VALUES('691e0f4544c4',2,'447dd992e6c34c848f63e25f12d6de1f','2026-11-25T00:00:01Z','Army «слово»','two [[us-28:6]]','["x"]','AK');
INSERT INTO "note_revisions" VALUES('a7c9c565c5ee',1,'e39f7490b4f14a67939ebde5d227ebeb','2026-11-25T00:00:03Z','','in the bin','[]','');
CREATE TABLE notes (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	tags TEXT NOT NULL, 
	author TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	version TEXT NOT NULL, 
	deleted TEXT NOT NULL, 
	undone BOOLEAN NOT NULL, 
	CONSTRAINT pk_notes PRIMARY KEY (id)
);
INSERT INTO "notes" VALUES('691e0f4544c4','note','Army «слово»','two [[us-28:6]]','["x"]','AK','2026-11-25T00:00:00Z','2026-11-25T00:00:01Z','447dd992e6c34c848f63e25f12d6de1f','',0);
INSERT INTO "notes" VALUES('a7c9c565c5ee','note','','in the bin','[]','','2026-11-25T00:00:03Z','2026-11-25T00:00:03Z','20daa01e8bdb45f68f4a5d7f26f4d999','2026-11-25T00:00:04Z',0);
CREATE TABLE options (
	provision TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	owner TEXT NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	grade TEXT, 
	CONSTRAINT pk_options PRIMARY KEY (provision, position), 
	CONSTRAINT fk_options_provision_provisions FOREIGN KEY(provision) REFERENCES provisions (ref) ON DELETE CASCADE
);
INSERT INTO "options" VALUES('ua-us-20:1',0,'us','A','fewer','unverified');
INSERT INTO "options" VALUES('ua-us-20:2',0,'us','A','fewer','unverified');
INSERT INTO "options" VALUES('ua-us-20:3',0,'us','A','fewer','unverified');
INSERT INTO "options" VALUES('us-28:6',0,'us','A','fewer','unverified');
INSERT INTO "options" VALUES('us-28:7',0,'us','A','fewer','unverified');
INSERT INTO "options" VALUES('ru-27:w6',0,'us','A','fewer','unverified');
CREATE TABLE parties (
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	capital TEXT NOT NULL, 
	CONSTRAINT pk_parties PRIMARY KEY (id)
);
INSERT INTO "parties" VALUES('us',0,'United States','Washington');
INSERT INTO "parties" VALUES('ru',1,'Russia','Moscow');
INSERT INTO "parties" VALUES('ua',2,'Ukraine','');
CREATE TABLE plans (
	id TEXT NOT NULL, 
	title TEXT NOT NULL, 
	short_title TEXT NOT NULL, 
	date TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	coverage TEXT NOT NULL, 
	wording TEXT NOT NULL, 
	authors TEXT NOT NULL, 
	addressee TEXT NOT NULL, 
	publication TEXT NOT NULL, 
	points_stated INTEGER, 
	banner TEXT NOT NULL, 
	account TEXT NOT NULL, 
	CONSTRAINT pk_plans PRIMARY KEY (id), 
	CONSTRAINT fk_plans_id_records FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
INSERT INTO "plans" VALUES('ua-us-20','The plan ua-us-20','ua-us-20','2025-12-24','plan','full-text','summary','["United States", "Україна"]','','',28,'','');
INSERT INTO "plans" VALUES('us-28','The plan us-28','us-28','2025-11-20','plan','full-text','summary','["United States", "Україна"]','','',28,'','');
INSERT INTO "plans" VALUES('ru-27','The plan ru-27','ru-27','2025-11-23/2025-11-24','plan','full-text','summary','["United States", "Україна"]','','',28,'','');
CREATE TABLE provisions (
	ref TEXT NOT NULL, 
	"plan" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	number TEXT NOT NULL, 
	title TEXT NOT NULL, 
	brief TEXT NOT NULL, 
	"deferred" TEXT NOT NULL, 
	lead TEXT NOT NULL, 
	topic TEXT NOT NULL, 
	further_topics TEXT NOT NULL, 
	grade TEXT NOT NULL, 
	state TEXT NOT NULL, 
	agreed_by TEXT NOT NULL, 
	disputed BOOLEAN NOT NULL, 
	obliged TEXT NOT NULL, 
	basis TEXT NOT NULL, 
	CONSTRAINT pk_provisions PRIMARY KEY (ref), 
	CONSTRAINT fk_provisions_plan_plans FOREIGN KEY("plan") REFERENCES plans (id) ON DELETE CASCADE
);
INSERT INTO "provisions" VALUES('ua-us-20:1','ua-us-20',0,'1','1','Size of the army','cap of 600,000','a separate agreement','Ukraine’s armed forces are limited:','armed-forces','["territory"]','published-text','open','["ua", "us"]',1,'["ua"]','[]');
INSERT INTO "provisions" VALUES('ua-us-20:2','ua-us-20',1,'2','2','Size of the army','cap of 600,000','a separate agreement','Ukraine’s armed forces are limited:','armed-forces','["territory"]','published-text','open','["ua", "us"]',1,'["ua"]','[]');
INSERT INTO "provisions" VALUES('ua-us-20:3','ua-us-20',2,'3','3','Size of the army','cap of 600,000','a separate agreement','Ukraine’s armed forces are limited:','armed-forces','["territory"]','published-text','open','["ua", "us"]',1,'["ua"]','[]');
INSERT INTO "provisions" VALUES('us-28:6','us-28',0,'6','6','Size of the army','cap of 600,000','a separate agreement','Ukraine’s armed forces are limited:','armed-forces','["territory"]','published-text','open','["ua", "us"]',1,'["ua"]','[]');
INSERT INTO "provisions" VALUES('us-28:7','us-28',1,'7','7','Size of the army','cap of 600,000','a separate agreement','Ukraine’s armed forces are limited:','armed-forces','["territory"]','published-text','open','["ua", "us"]',1,'["ua"]','[]');
INSERT INTO "provisions" VALUES('ru-27:w6','ru-27',0,'w6','w6','Size of the army','cap of 600,000','a separate agreement','Ukraine’s armed forces are limited:','armed-forces','["territory"]','published-text','open','["ua", "us"]',1,'["ua"]','["us-28:6", "us-28:7"]');
CREATE TABLE questions (
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	topic TEXT NOT NULL, 
	dossier TEXT NOT NULL, 
	CONSTRAINT pk_questions PRIMARY KEY (id)
);
INSERT INTO "questions" VALUES('land',0,'Land','territory','1');
CREATE TABLE readings (
	provision TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	witness TEXT NOT NULL, 
	text TEXT NOT NULL, 
	grade TEXT, 
	CONSTRAINT pk_readings PRIMARY KEY (provision, position), 
	CONSTRAINT fk_readings_provision_provisions FOREIGN KEY(provision) REFERENCES provisions (ref) ON DELETE CASCADE
);
INSERT INTO "readings" VALUES('ua-us-20:1',0,'EFE','more',NULL);
INSERT INTO "readings" VALUES('ua-us-20:2',0,'EFE','more',NULL);
INSERT INTO "readings" VALUES('ua-us-20:3',0,'EFE','more',NULL);
INSERT INTO "readings" VALUES('us-28:6',0,'EFE','more',NULL);
INSERT INTO "readings" VALUES('us-28:7',0,'EFE','more',NULL);
INSERT INTO "readings" VALUES('ru-27:w6',0,'EFE','more',NULL);
CREATE TABLE records (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	origin TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_records PRIMARY KEY (id)
);
INSERT INTO "records" VALUES('ua-us-20','plan','catalogue',0);
INSERT INTO "records" VALUES('us-28','plan','catalogue',1);
INSERT INTO "records" VALUES('ru-27','plan','catalogue',2);
INSERT INTO "records" VALUES('us-28~ua-us-20','concordance','catalogue',0);
INSERT INTO "records" VALUES('us-15y','instrument','catalogue',0);
INSERT INTO "records" VALUES('late','statement','catalogue',0);
INSERT INTO "records" VALUES('early','statement','catalogue',1);
INSERT INTO "records" VALUES('other','statement','catalogue',2);
INSERT INTO "records" VALUES('stance/1','stance','catalogue',0);
INSERT INTO "records" VALUES('stance/2','stance','catalogue',1);
INSERT INTO "records" VALUES('stance/3','stance','catalogue',2);
INSERT INTO "records" VALUES('meeting','event','catalogue',0);
CREATE TABLE remarks (
	record TEXT NOT NULL, 
	place TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_remarks PRIMARY KEY (place, position), 
	CONSTRAINT fk_remarks_record_records FOREIGN KEY(record) REFERENCES records (id) ON DELETE CASCADE
);
INSERT INTO "remarks" VALUES('ua-us-20','ua-us-20:1',0,'It has 880,000 now.');
INSERT INTO "remarks" VALUES('ua-us-20','ua-us-20:2',0,'It has 880,000 now.');
INSERT INTO "remarks" VALUES('ua-us-20','ua-us-20:3',0,'It has 880,000 now.');
INSERT INTO "remarks" VALUES('us-28','us-28:6',0,'It has 880,000 now.');
INSERT INTO "remarks" VALUES('us-28','us-28:7',0,'It has 880,000 now.');
INSERT INTO "remarks" VALUES('ru-27','ru-27:w6',0,'It has 880,000 now.');
CREATE TABLE saved_comparisons (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	left_plan TEXT NOT NULL, 
	right_plan TEXT NOT NULL, 
	row_order TEXT NOT NULL, 
	mode TEXT NOT NULL, 
	row_filter TEXT NOT NULL, 
	selected_row TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	version TEXT NOT NULL, 
	deleted TEXT NOT NULL, 
	undone BOOLEAN NOT NULL, 
	CONSTRAINT pk_saved_comparisons PRIMARY KEY (id)
);
INSERT INTO "saved_comparisons" VALUES('af0dede271fc','Army, beside','ru-27','ua-us-20','topic','contrast','{"topic": ["armed-forces"]}','ru-27:w6~ua-us-20:4','2026-11-25T00:00:05Z','2026-11-25T00:00:05Z','12ff9dd3ff1249cbb8df4e19536324b7','',0);
INSERT INTO "saved_comparisons" VALUES('5249c0058797','binned','ru-27','ua-us-20','topic','contrast','{"topic": ["armed-forces"]}','ru-27:w6~ua-us-20:4','2026-11-25T00:00:06Z','2026-11-25T00:00:06Z','abf8e9f26ff54f9880d0ec72c6de6ea7','2026-11-25T00:00:07Z',0);
INSERT INTO "saved_comparisons" VALUES('5a7f26253c40','never','ru-27','ua-us-20','topic','contrast','{"topic": ["armed-forces"]}','ru-27:w6~ua-us-20:4','2026-11-25T00:00:08Z','2026-11-25T00:00:08Z','64339521d3c947508a8584d2217df93a','',1);
CREATE TABLE source_aliases (
	source TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	alias TEXT NOT NULL, 
	CONSTRAINT pk_source_aliases PRIMARY KEY (source, position), 
	CONSTRAINT fk_source_aliases_source_sources FOREIGN KEY(source) REFERENCES sources (id) ON DELETE CASCADE
);
INSERT INTO "source_aliases" VALUES('s1',0,'x-1');
INSERT INTO "source_aliases" VALUES('s1',1,'y-7');
CREATE TABLE sources (
	id TEXT NOT NULL, 
	origin TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	publisher TEXT NOT NULL, 
	title TEXT NOT NULL, 
	date TEXT NOT NULL, 
	url TEXT NOT NULL, 
	language TEXT NOT NULL, 
	relay BOOLEAN NOT NULL, 
	CONSTRAINT pk_sources PRIMARY KEY (id)
);
INSERT INTO "sources" VALUES('s2','catalogue',0,'Interfax','Two','2025-12','https://example.org/2','',0);
INSERT INTO "sources" VALUES('s1','catalogue',1,'RBC','One','','','uk',1);
CREATE TABLE stance_statements (
	stance TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	statement TEXT NOT NULL, 
	CONSTRAINT pk_stance_statements PRIMARY KEY (stance, position), 
	CONSTRAINT fk_stance_statements_stance_stances FOREIGN KEY(stance) REFERENCES stances (id) ON DELETE CASCADE
);
INSERT INTO "stance_statements" VALUES('stance/1',0,'late');
INSERT INTO "stance_statements" VALUES('stance/1',1,'early');
INSERT INTO "stance_statements" VALUES('stance/2',0,'late');
CREATE TABLE stances (
	id TEXT NOT NULL, 
	party TEXT NOT NULL, 
	target TEXT NOT NULL, 
	attitude TEXT NOT NULL, 
	text TEXT NOT NULL, 
	letter TEXT, 
	since TEXT NOT NULL, 
	CONSTRAINT pk_stances PRIMARY KEY (id), 
	CONSTRAINT fk_stances_id_records FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
INSERT INTO "stances" VALUES('stance/1','ru','us-28:6','wants-more','wants a lower cap','B','');
INSERT INTO "stances" VALUES('stance/2','ru','land','rejects','no',NULL,'2026-01-02');
INSERT INTO "stances" VALUES('stance/3','ua','ua-us-20:1','silent','nothing on record',NULL,'');
CREATE TABLE statement_provisions (
	statement TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	ref TEXT NOT NULL, 
	CONSTRAINT pk_statement_provisions PRIMARY KEY (statement, position), 
	CONSTRAINT fk_statement_provisions_statement_statements FOREIGN KEY(statement) REFERENCES statements (id) ON DELETE CASCADE
);
INSERT INTO "statement_provisions" VALUES('late',0,'us-28:7');
INSERT INTO "statement_provisions" VALUES('early',0,'us-28:6');
INSERT INTO "statement_provisions" VALUES('early',1,'us-28:7');
INSERT INTO "statement_provisions" VALUES('other',0,'ua-us-20:1');
CREATE TABLE statements (
	id TEXT NOT NULL, 
	speaker TEXT NOT NULL, 
	party TEXT NOT NULL, 
	date TEXT NOT NULL, 
	text TEXT NOT NULL, 
	letter TEXT NOT NULL, 
	target TEXT NOT NULL, 
	topics TEXT NOT NULL, 
	questions TEXT NOT NULL, 
	contradicts TEXT NOT NULL, 
	disputed BOOLEAN NOT NULL, 
	CONSTRAINT pk_statements PRIMARY KEY (id), 
	CONSTRAINT fk_statements_id_records FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
INSERT INTO "statements" VALUES('late','Sergei Lavrov','ru','2026-01-02','He said so.','memory','27','["armed-forces"]','["land"]','["early"]',1);
INSERT INTO "statements" VALUES('early','Sergei Lavrov','ru','2025-12-10','He said so.','memory','27','["armed-forces"]','["land"]','[]',0);
INSERT INTO "statements" VALUES('other','Sergei Lavrov','ru','2025-12-11','He said so.','memory','20','["armed-forces"]','["land"]','[]',0);
CREATE TABLE term_keys (
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	CONSTRAINT pk_term_keys PRIMARY KEY (id)
);
INSERT INTO "term_keys" VALUES('army-size',0,'Army','quantity','people');
INSERT INTO "term_keys" VALUES('guarantee-duration',1,'Duration','duration','time');
CREATE TABLE terms (
	record TEXT NOT NULL, 
	place TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	number FLOAT, 
	number_most FLOAT, 
	unit TEXT, 
	value TEXT NOT NULL, 
	bound TEXT, 
	qualifier TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	grade TEXT, 
	CONSTRAINT pk_terms PRIMARY KEY (place, position), 
	CONSTRAINT fk_terms_record_records FOREIGN KEY(record) REFERENCES records (id) ON DELETE CASCADE
);
INSERT INTO "terms" VALUES('ua-us-20','ua-us-20:1#option-1',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('ua-us-20','ua-us-20:1#reading-1',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('ua-us-20','ua-us-20:1',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('ua-us-20','ua-us-20:2#option-1',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('ua-us-20','ua-us-20:2#reading-1',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('ua-us-20','ua-us-20:2',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('ua-us-20','ua-us-20:3#option-1',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('ua-us-20','ua-us-20:3#reading-1',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('ua-us-20','ua-us-20:3',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('us-28','us-28:6#option-1',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('us-28','us-28:6#reading-1',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('us-28','us-28:6',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('us-28','us-28:7#option-1',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('us-28','us-28:7#reading-1',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('us-28','us-28:7',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('ru-27','ru-27:w6#option-1',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('ru-27','ru-27:w6#reading-1',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('ru-27','ru-27:w6',0,'army-size','quantity',600000.0,600000.0,'persons','{"unit": "persons", "value": 600000}','cap','','',NULL);
INSERT INTO "terms" VALUES('us-15y','us-15y#field-1',0,'guarantee-duration','duration',15.0,15.0,'years','{"least": 15, "most": 15, "unit": "years"}',NULL,'','',NULL);
CREATE TABLE topics (
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	dossier TEXT NOT NULL, 
	CONSTRAINT pk_topics PRIMARY KEY (id)
);
INSERT INTO "topics" VALUES('territory',0,'Territory','territory');
INSERT INTO "topics" VALUES('armed-forces',1,'Armed-Forces','armed-forces');
INSERT INTO "topics" VALUES('other',2,'Other','other');
CREATE TABLE units (
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	dimension TEXT NOT NULL, 
	factor FLOAT NOT NULL, 
	CONSTRAINT pk_units PRIMARY KEY (id)
);
INSERT INTO "units" VALUES('persons',0,'persons','people',1.0);
INSERT INTO "units" VALUES('years',1,'years','time',12.0);
CREATE TABLE witnesses (
	"plan" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	source TEXT NOT NULL, 
	locator TEXT NOT NULL, 
	remark TEXT NOT NULL, 
	CONSTRAINT pk_witnesses PRIMARY KEY ("plan", position), 
	CONSTRAINT fk_witnesses_plan_plans FOREIGN KEY("plan") REFERENCES plans (id) ON DELETE CASCADE
);
INSERT INTO "witnesses" VALUES('ua-us-20',0,'leak','leaked text','s2','point 4','first');
INSERT INTO "witnesses" VALUES('us-28',0,'leak','leaked text','s2','point 4','first');
INSERT INTO "witnesses" VALUES('ru-27',0,'leak','leaked text','s2','point 4','first');
CREATE INDEX ix_remarks_record ON remarks (record);
CREATE INDEX ix_terms_record ON terms (record);
CREATE INDEX ix_citations_record ON citations (record);
CREATE INDEX ix_statements_target ON statements (target);
CREATE INDEX ix_stances_target ON stances (target);
CREATE INDEX ix_source_aliases_alias ON source_aliases (alias);
CREATE INDEX ix_note_anchors_record ON note_anchors (record);
CREATE INDEX ix_note_anchors_other_record ON note_anchors (other_record);
CREATE INDEX ix_note_anchors_anchor ON note_anchors (anchor);
CREATE INDEX ix_note_links_target ON note_links (target);
CREATE INDEX ix_provisions_plan ON provisions ("plan");
CREATE INDEX ix_statement_provisions_ref ON statement_provisions (ref);
COMMIT;
