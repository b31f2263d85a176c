-- Leadroad: facts, which are added and never changed, and words, which can be deleted.

-- Who appends shares a lock from before the first number to the commit; a reader of the feed that
-- finds a number missing waits for those who share it, so it skips no fact that commits late.
CREATE SEQUENCE IF NOT EXISTS leadroad_positions AS BIGINT CACHE 1;

-- Who, when and of what sort; no word of anybody's. The dates are cut to the microsecond, the
-- payload has them whole.
CREATE TABLE IF NOT EXISTS leadroad_facts (
  feed_position BIGINT NOT NULL PRIMARY KEY,
  road_position BIGINT NOT NULL, -- of the first fact of the road
  lead_id VARCHAR(200) COLLATE "C" NOT NULL,
  version BIGINT NOT NULL, -- from 1, in each road
  fact_id VARCHAR(200) COLLATE "C" NOT NULL,
  kind VARCHAR(40) COLLATE "C" NOT NULL,
  happened TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  account VARCHAR(200) COLLATE "C" NOT NULL,
  worded BOOLEAN NOT NULL, -- whether its words are in leadroad_words, unless they were erased
  payload TEXT NOT NULL,
  CONSTRAINT leadroad_facts_version UNIQUE (lead_id, version),
  CONSTRAINT leadroad_facts_fact UNIQUE (fact_id)
);
CREATE INDEX IF NOT EXISTS leadroad_facts_road ON leadroad_facts (road_position, version);
CREATE INDEX IF NOT EXISTS leadroad_facts_kind ON leadroad_facts (kind, lead_id);

-- The same facts with their words, until they are erased.
CREATE TABLE IF NOT EXISTS leadroad_words (
  fact_id VARCHAR(200) COLLATE "C" NOT NULL PRIMARY KEY,
  lead_id VARCHAR(200) COLLATE "C" NOT NULL,
  payload TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS leadroad_words_lead ON leadroad_words (lead_id);

-- The SHA-256 of each delivery key, which may be of any length, and the lead that came with it.
CREATE TABLE IF NOT EXISTS leadroad_deliveries (
  delivery VARCHAR(64) COLLATE "C" NOT NULL PRIMARY KEY,
  lead_id VARCHAR(200) COLLATE "C" NOT NULL
);
