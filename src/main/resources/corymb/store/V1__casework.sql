-- The tables of the casework. The same text serves H2 and PostgreSQL.

CREATE TABLE organisation (
  id           VARCHAR(40)  NOT NULL,
  name         VARCHAR(500) NOT NULL,
  name_key     VARCHAR(1000) NOT NULL,
  country      VARCHAR(2)   NOT NULL,
  portfolio    VARCHAR(200),
  website      VARCHAR(2000),
  peer_consent DATE,
  CONSTRAINT organisation_pk PRIMARY KEY (id),
  CONSTRAINT organisation_once UNIQUE (country, name_key)
);

-- salt: random, part of the digest by which the audit trail witnesses the row.
CREATE TABLE person (
  id     VARCHAR(40)  NOT NULL,
  name   VARCHAR(200) NOT NULL,
  email  VARCHAR(320) NOT NULL,
  locked BOOLEAN      NOT NULL,
  since  DATE         NOT NULL,
  country VARCHAR(2),
  language VARCHAR(2),
  salt   VARCHAR(64)  NOT NULL,
  CONSTRAINT person_pk PRIMARY KEY (id),
  CONSTRAINT person_email_once UNIQUE (email)
);

CREATE TABLE person_role (
  person       VARCHAR(40) NOT NULL,
  role         VARCHAR(40) NOT NULL,
  organisation VARCHAR(40) NOT NULL,
  CONSTRAINT person_role_pk PRIMARY KEY (person, role, organisation),
  CONSTRAINT person_role_person FOREIGN KEY (person) REFERENCES person (id)
);

-- How persons prove who they are; no row before a password was set. totp: the secret of the second step, Base32;
-- totp_step: the step of time whose code was used last.
CREATE TABLE login (
  person       VARCHAR(40)  NOT NULL,
  password     VARCHAR(300) NOT NULL,
  failures     INTEGER      NOT NULL,
  closed_until TIMESTAMP(6) WITH TIME ZONE,
  totp         VARCHAR(100),
  totp_step    BIGINT,
  changed_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT login_pk PRIMARY KEY (person),
  CONSTRAINT login_person FOREIGN KEY (person) REFERENCES person (id)
);

-- Codes for who lost the device of the second step; each works once, and only its digest is kept.
CREATE TABLE recovery_code (
  person VARCHAR(40) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  CONSTRAINT recovery_code_pk PRIMARY KEY (person, digest),
  CONSTRAINT recovery_code_person FOREIGN KEY (person) REFERENCES person (id)
);

-- Who a person is at a provider of identities; a person is one there, and one there is one person.
CREATE TABLE login_identity (
  issuer    VARCHAR(500) NOT NULL,
  subject   VARCHAR(255) NOT NULL,
  person    VARCHAR(40)  NOT NULL,
  linked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT login_identity_pk PRIMARY KEY (issuer, subject),
  CONSTRAINT login_identity_once UNIQUE (person, issuer),
  CONSTRAINT login_identity_person FOREIGN KEY (person) REFERENCES person (id)
);

-- Links that work once; only the digest of their secret is kept. The first administrator has no person yet.
CREATE TABLE one_time_link (
  digest     VARCHAR(64) NOT NULL,
  purpose    VARCHAR(20) NOT NULL,
  person     VARCHAR(40),
  expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT one_time_link_pk PRIMARY KEY (digest),
  CONSTRAINT one_time_link_person FOREIGN KEY (person) REFERENCES person (id)
);

-- What programs prove with for whom they act; only the digest of a token is kept.
CREATE TABLE api_token (
  digest     VARCHAR(64)  NOT NULL,
  person     VARCHAR(40)  NOT NULL,
  name       VARCHAR(100) NOT NULL,
  scope      VARCHAR(10)  NOT NULL,
  made_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT api_token_pk PRIMARY KEY (digest),
  CONSTRAINT api_token_person FOREIGN KEY (person) REFERENCES person (id)
);

-- What ties persons to organisations, as they declared it.
CREATE TABLE tie (
  person       VARCHAR(40) NOT NULL,
  organisation VARCHAR(40) NOT NULL,
  kind         VARCHAR(20) NOT NULL,
  until_on     DATE,
  declared_on  DATE        NOT NULL,
  CONSTRAINT tie_pk PRIMARY KEY (person, organisation, kind),
  CONSTRAINT tie_person FOREIGN KEY (person) REFERENCES person (id),
  CONSTRAINT tie_organisation FOREIGN KEY (organisation) REFERENCES organisation (id)
);

CREATE TABLE counter (
  name    VARCHAR(200) NOT NULL,
  counted BIGINT       NOT NULL,
  CONSTRAINT counter_pk PRIMARY KEY (name)
);

CREATE TABLE blob (
  sha256      VARCHAR(64) NOT NULL,
  bytes_count BIGINT      NOT NULL,
  CONSTRAINT blob_pk PRIMARY KEY (sha256)
);

CREATE TABLE blob_part (
  sha256  VARCHAR(64) NOT NULL,
  nr      INTEGER     NOT NULL,
  content BYTEA       NOT NULL,
  CONSTRAINT blob_part_pk PRIMARY KEY (sha256, nr),
  CONSTRAINT blob_part_blob FOREIGN KEY (sha256) REFERENCES blob (sha256)
);

CREATE TABLE cluster_case (
  id           VARCHAR(60) NOT NULL,
  organisation VARCHAR(40) NOT NULL,
  acts         INTEGER     NOT NULL,
  state        VARCHAR(40) NOT NULL,
  scheme       VARCHAR(80) NOT NULL,
  applied      VARCHAR(40),
  assessed_on  DATE        NOT NULL,
  opened_on    DATE        NOT NULL,
  changed_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT cluster_case_pk PRIMARY KEY (id),
  CONSTRAINT cluster_case_organisation FOREIGN KEY (organisation) REFERENCES organisation (id)
);
CREATE INDEX cluster_case_by_organisation ON cluster_case (organisation, assessed_on);
CREATE INDEX cluster_case_by_state ON cluster_case (state, changed_at);
CREATE INDEX cluster_case_by_change ON cluster_case (changed_at DESC, id);

CREATE TABLE case_act (
  case_id  VARCHAR(60) NOT NULL,
  nr       INTEGER     NOT NULL,
  person   VARCHAR(40) NOT NULL,
  acted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  acted_on DATE        NOT NULL,
  kind     VARCHAR(60) NOT NULL,
  reason   TEXT,
  body     TEXT        NOT NULL,
  sha256   VARCHAR(64) NOT NULL,
  CONSTRAINT case_act_pk PRIMARY KEY (case_id, nr),
  CONSTRAINT case_act_case FOREIGN KEY (case_id) REFERENCES cluster_case (id)
);
CREATE INDEX case_act_by_kind ON case_act (kind, acted_on);

-- Who is assigned to a case as it stands, so that lists need not read the acts of many cases.
CREATE TABLE case_assessor (
  case_id    VARCHAR(60) NOT NULL,
  person     VARCHAR(40) NOT NULL,
  place      INTEGER     NOT NULL,
  since      DATE        NOT NULL,
  free       BOOLEAN     NOT NULL,
  found      INTEGER     NOT NULL,
  locked     BOOLEAN     NOT NULL,
  signed     BOOLEAN     NOT NULL,
  all_locked BOOLEAN     NOT NULL,
  CONSTRAINT case_assessor_pk PRIMARY KEY (case_id, person),
  CONSTRAINT case_assessor_case FOREIGN KEY (case_id) REFERENCES cluster_case (id)
);
CREATE INDEX case_assessor_by_person ON case_assessor (person, since);

CREATE TABLE response_digest (
  sha256  VARCHAR(64) NOT NULL,
  case_id VARCHAR(60) NOT NULL,
  CONSTRAINT response_digest_pk PRIMARY KEY (sha256),
  CONSTRAINT response_digest_case FOREIGN KEY (case_id) REFERENCES cluster_case (id)
);

-- What an organisation answered in a questionnaire that it has not handed in; an empty answer was taken back.
CREATE TABLE draft_answer (
  organisation VARCHAR(40)  NOT NULL,
  question     VARCHAR(200) NOT NULL,
  answer       TEXT         NOT NULL,
  changed_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  person       VARCHAR(40)  NOT NULL,
  CONSTRAINT draft_answer_pk PRIMARY KEY (organisation, question),
  CONSTRAINT draft_answer_organisation FOREIGN KEY (organisation) REFERENCES organisation (id)
);

CREATE TABLE award (
  number       VARCHAR(40) NOT NULL,
  case_id      VARCHAR(60),
  organisation VARCHAR(40) NOT NULL,
  label        VARCHAR(40) NOT NULL,
  scheme       VARCHAR(80) NOT NULL,
  decided_on   DATE        NOT NULL,
  valid_from   DATE        NOT NULL,
  valid_until  DATE        NOT NULL,
  kind         VARCHAR(20) NOT NULL,
  previous     VARCHAR(40),
  CONSTRAINT award_pk PRIMARY KEY (number),
  CONSTRAINT award_case FOREIGN KEY (case_id) REFERENCES cluster_case (id),
  CONSTRAINT award_organisation FOREIGN KEY (organisation) REFERENCES organisation (id)
);
CREATE INDEX award_by_organisation ON award (organisation, decided_on);
CREATE INDEX award_by_end ON award (valid_until);

CREATE TABLE award_act (
  number   VARCHAR(40) NOT NULL,
  nr       INTEGER     NOT NULL,
  kind     VARCHAR(20) NOT NULL,
  person   VARCHAR(40) NOT NULL,
  acted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  acted_on DATE        NOT NULL,
  reason   TEXT        NOT NULL,
  sha256   VARCHAR(64) NOT NULL,
  CONSTRAINT award_act_pk PRIMARY KEY (number, nr),
  CONSTRAINT award_act_award FOREIGN KEY (number) REFERENCES award (number)
);

-- nr: which issue of the certificate; the last one counts. reason: why it was issued again.
CREATE TABLE certificate (
  number    VARCHAR(40) NOT NULL,
  nr        INTEGER     NOT NULL,
  sha256    VARCHAR(64) NOT NULL,
  status_index INTEGER NOT NULL,
  issued_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason    TEXT,
  CONSTRAINT certificate_pk PRIMARY KEY (number, nr),
  CONSTRAINT certificate_status_once UNIQUE (status_index),
  CONSTRAINT certificate_award FOREIGN KEY (number) REFERENCES award (number),
  CONSTRAINT certificate_blob FOREIGN KEY (sha256) REFERENCES blob (sha256)
);
CREATE INDEX certificate_by_digest ON certificate (sha256);

CREATE TABLE snapshot (
  name          VARCHAR(200) NOT NULL,
  frozen_on     DATE         NOT NULL,
  scheme        VARCHAR(80)  NOT NULL,
  criteria      TEXT         NOT NULL,
  organisations INTEGER      NOT NULL,
  sha256        VARCHAR(64)  NOT NULL,
  CONSTRAINT snapshot_pk PRIMARY KEY (name),
  CONSTRAINT snapshot_blob FOREIGN KEY (sha256) REFERENCES blob (sha256)
);

-- claimed_at: somebody is sending it since then, or was stopped while sending it.
CREATE TABLE reminder (
  subject    VARCHAR(80) NOT NULL,
  kind       VARCHAR(40) NOT NULL,
  due_on     DATE        NOT NULL,
  queued_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  claimed_at TIMESTAMP(6) WITH TIME ZONE,
  sent_at    TIMESTAMP(6) WITH TIME ZONE,
  CONSTRAINT reminder_pk PRIMARY KEY (subject, kind, due_on)
);

-- Letters that were handed to the mail server, and what became of each; to whom is told by persons, never by addresses.
CREATE TABLE letter_attempt (
  nr       BIGINT      NOT NULL,
  tried_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  subject  VARCHAR(80) NOT NULL,
  kind     VARCHAR(40) NOT NULL,
  due_on   DATE        NOT NULL,
  sender   VARCHAR(40) NOT NULL,
  persons  TEXT        NOT NULL,
  taken    BOOLEAN     NOT NULL,
  told     TEXT        NOT NULL,
  CONSTRAINT letter_attempt_pk PRIMARY KEY (nr)
);
CREATE INDEX letter_attempt_by_outcome ON letter_attempt (taken, nr);

CREATE TABLE audit (
  nr       BIGINT       NOT NULL,
  acted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  person   VARCHAR(40)  NOT NULL,
  act      VARCHAR(60)  NOT NULL,
  subject  VARCHAR(120) NOT NULL,
  digest   VARCHAR(64)  NOT NULL,
  previous VARCHAR(64)  NOT NULL,
  hash     VARCHAR(64)  NOT NULL,
  CONSTRAINT audit_pk PRIMARY KEY (nr)
);
CREATE INDEX audit_by_subject ON audit (subject);

CREATE TABLE audit_head (
  id   INTEGER     NOT NULL,
  nr   BIGINT      NOT NULL,
  hash VARCHAR(64) NOT NULL,
  CONSTRAINT audit_head_pk PRIMARY KEY (id)
);

-- Long work in the background as a person sees it. wishes: what was asked for, as JSON.
CREATE TABLE work (
  id         VARCHAR(40)  NOT NULL,
  kind       VARCHAR(20)  NOT NULL,
  person     VARCHAR(40)  NOT NULL,
  asked_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  wishes     TEXT         NOT NULL,
  state      VARCHAR(20)  NOT NULL,
  total      INTEGER      NOT NULL,
  done       INTEGER      NOT NULL,
  failed     INTEGER      NOT NULL,
  started_at TIMESTAMP(6) WITH TIME ZONE,
  ended_at   TIMESTAMP(6) WITH TIME ZONE,
  fault      TEXT,
  cleared    BOOLEAN      NOT NULL,
  CONSTRAINT work_pk PRIMARY KEY (id)
);
CREATE INDEX work_by_day ON work (asked_at);

-- What such work is done on, one by one. outcome: none before it is done. told: what came of it.
CREATE TABLE work_item (
  work    VARCHAR(40)  NOT NULL,
  nr      INTEGER      NOT NULL,
  name    VARCHAR(500) NOT NULL,
  outcome VARCHAR(20),
  subject VARCHAR(60),
  told    TEXT,
  CONSTRAINT work_item_pk PRIMARY KEY (work, nr),
  CONSTRAINT work_item_work FOREIGN KEY (work) REFERENCES work (id)
);

-- The bytes of an item: those to work on, or those that came of it; parts of 256 KiB at most.
CREATE TABLE work_part (
  work    VARCHAR(40) NOT NULL,
  item    INTEGER     NOT NULL,
  nr      INTEGER     NOT NULL,
  content BYTEA       NOT NULL,
  CONSTRAINT work_part_pk PRIMARY KEY (work, item, nr),
  CONSTRAINT work_part_item FOREIGN KEY (work, item) REFERENCES work_item (work, nr)
);

-- Who works on what, by db-scheduler, whose table this is. Made again from the tables above when it is lost.
CREATE TABLE scheduled_tasks (
  task_name            VARCHAR(100) NOT NULL,
  task_instance        VARCHAR(100) NOT NULL,
  task_data            BYTEA,
  execution_time       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  picked               BOOLEAN      NOT NULL,
  picked_by            VARCHAR(200),
  last_success         TIMESTAMP(6) WITH TIME ZONE,
  last_failure         TIMESTAMP(6) WITH TIME ZONE,
  consecutive_failures INTEGER,
  last_heartbeat       TIMESTAMP(6) WITH TIME ZONE,
  version              BIGINT       NOT NULL,
  CONSTRAINT scheduled_tasks_pk PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);

-- What the server remembers of a browser from one request to the next. id: the digest of the secret in its cookie;
-- contents: sealed by that secret, so that nobody reads or writes them who only has the database.
CREATE TABLE visit (
  id       VARCHAR(64) NOT NULL,
  begun_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  seen_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  ends_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  contents BYTEA       NOT NULL,
  CONSTRAINT visit_pk PRIMARY KEY (id)
);
CREATE INDEX visit_by_end ON visit (ends_at);

-- Files that were uploaded and not handed in yet; gone with the visit. Parts of 256 KiB at most.
CREATE TABLE visit_part (
  visit   VARCHAR(64) NOT NULL,
  sha256  VARCHAR(64) NOT NULL,
  nr      INTEGER     NOT NULL,
  content BYTEA       NOT NULL,
  CONSTRAINT visit_part_pk PRIMARY KEY (visit, sha256, nr),
  CONSTRAINT visit_part_visit FOREIGN KEY (visit) REFERENCES visit (id) ON DELETE CASCADE ON UPDATE CASCADE
);
