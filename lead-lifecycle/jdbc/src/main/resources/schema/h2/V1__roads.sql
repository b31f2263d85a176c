-- Leadroad: facts, which are added and never changed, and words, which can be deleted.

-- One row. Who appends counts it up and holds it until the commit, so positions come in the order
-- in which they are seen, and no reader of the feed skips one that commits late.
CREATE TABLE IF NOT EXISTS leadroad_feed (
  id SMALLINT NOT NULL PRIMARY KEY,
  last_position BIGINT NOT NULL
);
INSERT INTO leadroad_feed (id, last_position)
  SELECT 1, 0 WHERE NOT EXISTS (SELECT 1 FROM leadroad_feed WHERE id = 1);

-- Who, when and of what sort; no word of anybody's. The dates are cut to the microsecond, the
-- payload has them whole.
CREATE TABLE IF NOT EXISTS leadroad_facts (
  feed_position BIGINT NOT NULL PRIMARY KEY,
  road_position BIGINT NOT NULL, -- of the first fact of the road
  lead_id CHARACTER VARYING(200) NOT NULL,
  version BIGINT NOT NULL, -- from 1, in each road
  fact_id CHARACTER VARYING(200) NOT NULL,
  kind CHARACTER VARYING(40) NOT NULL,
  happened TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  account CHARACTER VARYING(200) NOT NULL,
  worded BOOLEAN NOT NULL, -- whether its words are in leadroad_words, unless they were erased
  payload CHARACTER VARYING NOT NULL,
  CONSTRAINT leadroad_facts_version UNIQUE (lead_id, version),
  CONSTRAINT leadroad_facts_fact UNIQUE (fact_id)
);
CREATE INDEX IF NOT EXISTS leadroad_facts_road ON leadroad_facts (road_position, version);
CREATE INDEX IF NOT EXISTS leadroad_facts_kind ON leadroad_facts (kind, lead_id);

-- The same facts with their words, until they are erased.
CREATE TABLE IF NOT EXISTS leadroad_words (
  fact_id CHARACTER VARYING(200) NOT NULL PRIMARY KEY,
  lead_id CHARACTER VARYING(200) NOT NULL,
  payload CHARACTER LARGE OBJECT NOT NULL
);
CREATE INDEX IF NOT EXISTS leadroad_words_lead ON leadroad_words (lead_id);

-- The SHA-256 of each delivery key, which may be of any length, and the lead that came with it.
CREATE TABLE IF NOT EXISTS leadroad_deliveries (
  delivery CHARACTER VARYING(64) NOT NULL PRIMARY KEY,
  lead_id CHARACTER VARYING(200) NOT NULL
);
