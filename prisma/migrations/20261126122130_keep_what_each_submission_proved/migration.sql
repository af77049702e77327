-- CreateTable
CREATE TABLE "SubmissionEvidence" (
    "submissionId" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,
    "evidenceId" TEXT NOT NULL,

    CONSTRAINT "SubmissionEvidence_pkey" PRIMARY KEY ("submissionId","criterionId","evidenceId")
);

-- CreateIndex
CREATE INDEX "SubmissionEvidence_criterionId_idx" ON "SubmissionEvidence"("criterionId");

-- CreateIndex
CREATE INDEX "SubmissionEvidence_evidenceId_idx" ON "SubmissionEvidence"("evidenceId");

-- AddForeignKey
ALTER TABLE "SubmissionEvidence" ADD CONSTRAINT "SubmissionEvidence_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionEvidence" ADD CONSTRAINT "SubmissionEvidence_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionEvidence" ADD CONSTRAINT "SubmissionEvidence_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of submissions endorsed before: the files that were in them, in their last version then, with the criteria they speak for now.
INSERT INTO "SubmissionEvidence" ("submissionId", "criterionId", "evidenceId")
SELECT s."id", tie."criterionId", e."id"
FROM "Submission" s
JOIN "Evidence" e ON e."taskId" = s."taskId" AND e."frozenAt" <= s."endorsedAt"
JOIN "EvidenceCriterion" tie ON tie."evidenceId" = e."id"
WHERE NOT EXISTS (
  SELECT 1 FROM "Evidence" later
  WHERE later."taskId" = e."taskId" AND later."unitId" = e."unitId" AND later."name" = e."name" AND later."fileVersion" > e."fileVersion" AND later."frozenAt" <= s."endorsedAt"
);

-- It is written as the head endorses, and never after.
CREATE FUNCTION refuse_proof_after_endorsement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Submission" WHERE "id" = NEW."submissionId" AND "state" = 'prepared') THEN
    RAISE EXCEPTION 'what a submission proved is never altered: % on "%"', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER proof_is_of_what_is_prepared BEFORE INSERT ON "SubmissionEvidence" FOR EACH ROW EXECUTE FUNCTION refuse_proof_after_endorsement();
CREATE TRIGGER proof_is_kept BEFORE UPDATE OR DELETE ON "SubmissionEvidence" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proof_is_not_emptied BEFORE TRUNCATE ON "SubmissionEvidence" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
