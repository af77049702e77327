-- What Prisma's schema language cannot say: the record is never altered, days are days, one lead per task.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the record is never altered: % on "%"', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER event_is_kept BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_is_not_emptied BEFORE TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER particulars_are_kept BEFORE UPDATE OR DELETE ON "EventParticulars" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER particulars_are_not_emptied BEFORE TRUNCATE ON "EventParticulars" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER edition_is_kept BEFORE UPDATE OR DELETE ON "Edition" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reading_is_kept BEFORE UPDATE OR DELETE ON "Reading" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stored_file_is_kept BEFORE UPDATE ON "StoredFile" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Evidence and its tie to criteria are free until submitted, fixed from then on.
CREATE TRIGGER submitted_evidence_is_kept BEFORE UPDATE OR DELETE ON "Evidence"
  FOR EACH ROW WHEN (OLD."frozenAt" IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_is_not_emptied BEFORE TRUNCATE ON "Evidence" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_change_of_submitted_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Evidence" WHERE "id" = OLD."evidenceId" AND "frozenAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'submitted evidence is never altered' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER submitted_mapping_is_kept BEFORE UPDATE OR DELETE ON "EvidenceCriterion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_submitted_evidence();
CREATE TRIGGER evidence_opening_is_kept BEFORE UPDATE OR DELETE ON "EvidenceOpening" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- One accountable lead.
CREATE UNIQUE INDEX "TaskUnit_one_lead" ON "TaskUnit" ("taskId") WHERE "relation" = 'lead';
-- One submission stands or waits for the head at a time.
CREATE UNIQUE INDEX "Submission_one_open" ON "Submission" ("taskId") WHERE "state" IN ('prepared', 'standing');

-- A day that does not exist is refused, whoever writes it.
CREATE FUNCTION is_day(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
  RETURN $1 ~ '^\d{4}-\d{2}-\d{2}$' AND to_char(make_date(substr($1, 1, 4)::int, substr($1, 6, 2)::int, substr($1, 9, 2)::int), 'YYYY-MM-DD') = $1;
EXCEPTION WHEN datetime_field_overflow THEN RETURN false;
END $$;

DO $$
DECLARE col record;
BEGIN
  FOR col IN
    SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = current_schema() AND data_type = 'character' AND character_maximum_length = 10
  LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (is_day(%I::text))', col.table_name, col.table_name || '_' || col.column_name || '_is_day', col.column_name);
  END LOOP;
END $$;

ALTER TABLE "Task"
  ADD CONSTRAINT "Task_percent_range" CHECK ("percent" BETWEEN 0 AND 100),
  ADD CONSTRAINT "Task_issued_has_days" CHECK ("status" = 'draft' OR ("issuedOn" IS NOT NULL AND "originalDueOn" IS NOT NULL AND "dueOn" IS NOT NULL)),
  ADD CONSTRAINT "Task_submitted_has_day" CHECK (("status" = 'submitted') = ("submittedOn" IS NOT NULL)),
  ADD CONSTRAINT "Task_closed_has_days" CHECK (("status" = 'closed') = ("closedOn" IS NOT NULL AND "acceptedOn" IS NOT NULL));
ALTER TABLE "TaskUnit" ADD CONSTRAINT "TaskUnit_percent_range" CHECK ("percent" BETWEEN 0 AND 100);
ALTER TABLE "Source" ADD CONSTRAINT "Source_span" CHECK ("start" IS NULL OR "end" > "start");
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_span" CHECK ("end" > "start");
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_statement_has_reason" CHECK ("disposition" <> 'statement' OR "reason" IS NOT NULL);
