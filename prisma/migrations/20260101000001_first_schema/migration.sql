-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "StreamType" AS ENUM ('task', 'report', 'person', 'unit', 'system');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('administrator', 'office', 'officeHead', 'leader', 'unitHead', 'liaison', 'observer');

-- CreateEnum
CREATE TYPE "UnitKind" AS ENUM ('partyDepartment', 'governmentDepartment', 'town', 'otherBranch', 'massOrganisation', 'stateEnterprise', 'verticalUnit');

-- CreateEnum
CREATE TYPE "AccessOutcome" AS ENUM ('signedIn', 'wrongPassword', 'unknownName', 'inactive', 'locked', 'signedOut');

-- CreateEnum
CREATE TYPE "SectionKind" AS ENUM ('achievements', 'shortcomings', 'leadership', 'arrangements', 'other');

-- CreateEnum
CREATE TYPE "Disposition" AS ENUM ('pending', 'task', 'merged', 'statement');

-- CreateEnum
CREATE TYPE "LinkDecision" AS ENUM ('confirmed', 'rejected');

-- CreateEnum
CREATE TYPE "TaskStatus" AS ENUM ('draft', 'issued', 'active', 'submitted', 'closed', 'terminated');

-- CreateEnum
CREATE TYPE "TaskOrigin" AS ENUM ('shortcoming', 'arrangement', 'instruction', 'meeting', 'superiorFeedback', 'judicialAdvice', 'procuratorialAdvice', 'oral');

-- CreateEnum
CREATE TYPE "RectificationType" AS ENUM ('immediate', 'phased', 'continuing');

-- CreateEnum
CREATE TYPE "ReturnKind" AS ENUM ('papers', 'work');

-- CreateEnum
CREATE TYPE "UnitRelation" AS ENUM ('lead', 'coLead', 'supporting', 'former');

-- CreateEnum
CREATE TYPE "PartState" AS ENUM ('pending', 'acknowledged', 'reported', 'declined', 'waived');

-- CreateEnum
CREATE TYPE "AssignmentOutcome" AS ENUM ('declined', 'reassigned', 'closed', 'terminated');

-- CreateEnum
CREATE TYPE "SubmissionState" AS ENUM ('prepared', 'handedBack', 'standing', 'withdrawn', 'returned', 'accepted', 'lapsed');

-- CreateEnum
CREATE TYPE "UrgeChannel" AS ENUM ('inApp', 'telephone', 'meeting', 'letter');

-- CreateEnum
CREATE TYPE "ExtensionState" AS ENUM ('requested', 'endorsed', 'granted', 'refused', 'lapsed');

-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "NumberSeries" (
    "series" TEXT NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "NumberSeries_pkey" PRIMARY KEY ("series")
);

-- CreateTable
CREATE TABLE "FormKey" (
    "key" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "result" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormKey_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "StreamHead" (
    "streamType" "StreamType" NOT NULL,
    "streamId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "StreamHead_pkey" PRIMARY KEY ("streamType","streamId")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "streamType" "StreamType" NOT NULL,
    "streamId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT,
    "state" JSONB,
    "particularsDigest" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventParticulars" (
    "eventId" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "EventParticulars_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "taskId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "hash" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "mime" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "Upload" (
    "id" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "takenUpAt" TIMESTAMPTZ(3),

    CONSTRAINT "Upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "kind" "UnitKind" NOT NULL,
    "parentId" TEXT,
    "duties" TEXT[],
    "position" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "userName" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "telephone" TEXT,
    "passwordHash" TEXT NOT NULL,
    "mustChangePassword" BOOLEAN NOT NULL DEFAULT false,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "role" "Role" NOT NULL,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeaderCharge" (
    "personId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,

    CONSTRAINT "LeaderCharge_pkey" PRIMARY KEY ("personId","unitId")
);

-- CreateTable
CREATE TABLE "SignIn" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedWhy" TEXT,
    "address" TEXT NOT NULL,
    "userAgent" TEXT NOT NULL,

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessLog" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "userName" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "outcome" "AccessOutcome" NOT NULL,

    CONSTRAINT "AccessLog_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportDraft" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "sourceName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "reading" JSONB NOT NULL,
    "corrections" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ImportDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "publishedOn" CHAR(10),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "importedById" TEXT NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "fileHash" TEXT NOT NULL,
    "sourceName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reading" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "readerVersion" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "dropped" JSONB NOT NULL,
    "messages" JSONB NOT NULL,
    "corrections" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Clause" (
    "id" TEXT NOT NULL,
    "readingId" TEXT NOT NULL,
    "parentId" TEXT,
    "key" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "headingStart" INTEGER NOT NULL,
    "headingEnd" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" "SectionKind" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Clause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "readingId" TEXT NOT NULL,
    "clauseId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "kind" "SectionKind" NOT NULL,
    "path" TEXT[],
    "position" INTEGER NOT NULL,
    "disposition" "Disposition" NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClauseLink" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "shortcomingId" TEXT NOT NULL,
    "arrangementId" TEXT NOT NULL,
    "decision" "LinkDecision" NOT NULL,
    "decidedById" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ClauseLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "origin" "TaskOrigin" NOT NULL,
    "reportId" TEXT,
    "title" TEXT NOT NULL,
    "decision" TEXT NOT NULL DEFAULT '',
    "rectificationType" "RectificationType",
    "status" "TaskStatus" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "reviewingUnitId" TEXT,
    "leaderInChargeId" TEXT,
    "everIssued" BOOLEAN NOT NULL DEFAULT false,
    "issuedOn" CHAR(10),
    "originalDueOn" CHAR(10),
    "dueOn" CHAR(10),
    "suspendedSince" CHAR(10),
    "suspendedDays" INTEGER NOT NULL DEFAULT 0,
    "extensionPending" BOOLEAN NOT NULL DEFAULT false,
    "percent" INTEGER NOT NULL DEFAULT 0,
    "lastProgressOn" CHAR(10),
    "lastRealProgressOn" CHAR(10),
    "nextMeasureOn" CHAR(10),
    "dueSoonFrom" CHAR(10),
    "stallsOn" CHAR(10),
    "returnedOn" CHAR(10),
    "returnKind" "ReturnKind",
    "submittedOn" CHAR(10),
    "acceptedOn" CHAR(10),
    "closedOn" CHAR(10),
    "reopenedFromId" TEXT,
    "round" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaskUnit" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "relation" "UnitRelation" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "part" TEXT NOT NULL DEFAULT '',
    "dueOn" CHAR(10),
    "state" "PartState" NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "acknowledgedOn" CHAR(10),
    "reportedOn" CHAR(10),
    "percent" INTEGER NOT NULL DEFAULT 0,
    "lastProgressOn" CHAR(10),
    "lastRealProgressOn" CHAR(10),
    "countersignedAt" TIMESTAMPTZ(3),
    "countersignedById" TEXT,

    CONSTRAINT "TaskUnit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "issuedOn" CHAR(10) NOT NULL,
    "issuedById" TEXT NOT NULL,
    "dueOn" CHAR(10) NOT NULL,
    "acknowledgedOn" CHAR(10),
    "acknowledgedById" TEXT,
    "endedOn" CHAR(10),
    "outcome" "AssignmentOutcome",
    "reason" TEXT,
    "leaderName" TEXT,
    "responsibleName" TEXT,
    "liaisonName" TEXT,
    "liaisonTelephone" TEXT,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "origin" "TaskOrigin" NOT NULL,
    "passageId" TEXT,
    "readingId" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "quote" TEXT NOT NULL,
    "givenBy" TEXT,
    "givenOn" CHAR(10),
    "documentNumber" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "merged" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Measure" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "dueOn" CHAR(10),
    "doneOn" CHAR(10),
    "passageId" TEXT,

    CONSTRAINT "Measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Progress" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on" CHAR(10) NOT NULL,
    "text" TEXT NOT NULL,
    "percent" INTEGER NOT NULL,
    "difficulties" TEXT NOT NULL DEFAULT '',
    "needs" TEXT NOT NULL DEFAULT '',
    "noChange" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fileVersion" INTEGER NOT NULL DEFAULT 1,
    "uploadedById" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "progressId" TEXT,
    "frozenAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceCriterion" (
    "evidenceId" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,

    CONSTRAINT "EvidenceCriterion_pkey" PRIMARY KEY ("evidenceId","criterionId")
);

-- CreateTable
CREATE TABLE "EvidenceOpening" (
    "evidenceId" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EvidenceOpening_pkey" PRIMARY KEY ("evidenceId","submissionId","personId")
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "SubmissionState" NOT NULL,
    "statement" TEXT NOT NULL,
    "preparedById" TEXT NOT NULL,
    "preparedAt" TIMESTAMPTZ(3) NOT NULL,
    "endorsedById" TEXT,
    "endorsedAt" TIMESTAMPTZ(3),
    "endorsedOn" CHAR(10),
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "returnKind" "ReturnKind",
    "reason" TEXT,
    "missing" TEXT,
    "grantedDueOn" CHAR(10),

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CriterionException" (
    "submissionId" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "CriterionException_pkey" PRIMARY KEY ("submissionId","criterionId")
);

-- CreateTable
CREATE TABLE "Urge" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "byPersonId" TEXT NOT NULL,
    "channel" "UrgeChannel" NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "eventId" TEXT,

    CONSTRAINT "Urge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Instruction" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Instruction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstructionAddressee" (
    "instructionId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "readById" TEXT,

    CONSTRAINT "InstructionAddressee_pkey" PRIMARY KEY ("instructionId","unitId")
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "ExtensionState" NOT NULL,
    "fromDueOn" CHAR(10) NOT NULL,
    "toDueOn" CHAR(10) NOT NULL,
    "reason" TEXT NOT NULL,
    "requestedById" TEXT NOT NULL,
    "requestedOn" CHAR(10) NOT NULL,
    "endorsedById" TEXT,
    "endorsedOn" CHAR(10),
    "decidedById" TEXT,
    "decidedOn" CHAR(10),
    "decisionReason" TEXT,

    CONSTRAINT "Extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Suspension" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "since" CHAR(10) NOT NULL,
    "until" CHAR(10),
    "reason" TEXT NOT NULL,
    "startedById" TEXT NOT NULL,
    "endedById" TEXT,

    CONSTRAINT "Suspension_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FormKey_at_idx" ON "FormKey"("at");

-- CreateIndex
CREATE INDEX "Event_at_idx" ON "Event"("at");

-- CreateIndex
CREATE INDEX "Event_actorId_at_idx" ON "Event"("actorId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Event_streamType_streamId_sequence_key" ON "Event"("streamType", "streamId", "sequence");

-- CreateIndex
CREATE INDEX "Notification_personId_readAt_idx" ON "Notification"("personId", "readAt");

-- CreateIndex
CREATE INDEX "Notification_eventId_idx" ON "Notification"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_personId_eventId_key" ON "Notification"("personId", "eventId");

-- CreateIndex
CREATE INDEX "Upload_createdAt_idx" ON "Upload"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_code_key" ON "Unit"("code");

-- CreateIndex
CREATE INDEX "Unit_parentId_idx" ON "Unit"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_userName_key" ON "Person"("userName");

-- CreateIndex
CREATE INDEX "Person_active_idx" ON "Person"("active");

-- CreateIndex
CREATE INDEX "RoleGrant_unitId_role_idx" ON "RoleGrant"("unitId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "RoleGrant_personId_role_unitId_key" ON "RoleGrant"("personId", "role", "unitId");

-- CreateIndex
CREATE INDEX "LeaderCharge_unitId_idx" ON "LeaderCharge"("unitId");

-- CreateIndex
CREATE INDEX "SignIn_personId_endedAt_idx" ON "SignIn"("personId", "endedAt");

-- CreateIndex
CREATE INDEX "AccessLog_userName_at_idx" ON "AccessLog"("userName", "at");

-- CreateIndex
CREATE INDEX "AccessLog_address_at_idx" ON "AccessLog"("address", "at");

-- CreateIndex
CREATE INDEX "ImportDraft_ownerId_updatedAt_idx" ON "ImportDraft"("ownerId", "updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Report_issuer_year_key" ON "Report"("issuer", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_reportId_number_key" ON "Edition"("reportId", "number");

-- CreateIndex
CREATE INDEX "Reading_editionId_idx" ON "Reading"("editionId");

-- CreateIndex
CREATE INDEX "Clause_parentId_idx" ON "Clause"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Clause_readingId_key_key" ON "Clause"("readingId", "key");

-- CreateIndex
CREATE INDEX "Passage_reportId_position_idx" ON "Passage"("reportId", "position");

-- CreateIndex
CREATE INDEX "Passage_clauseId_idx" ON "Passage"("clauseId");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_readingId_key_key" ON "Passage"("readingId", "key");

-- CreateIndex
CREATE INDEX "ClauseLink_reportId_idx" ON "ClauseLink"("reportId");

-- CreateIndex
CREATE INDEX "ClauseLink_arrangementId_idx" ON "ClauseLink"("arrangementId");

-- CreateIndex
CREATE UNIQUE INDEX "ClauseLink_shortcomingId_arrangementId_key" ON "ClauseLink"("shortcomingId", "arrangementId");

-- CreateIndex
CREATE UNIQUE INDEX "Task_number_key" ON "Task"("number");

-- CreateIndex
CREATE INDEX "Task_status_dueOn_idx" ON "Task"("status", "dueOn");

-- CreateIndex
CREATE INDEX "Task_status_closedOn_idx" ON "Task"("status", "closedOn");

-- CreateIndex
CREATE INDEX "Task_reportId_status_idx" ON "Task"("reportId", "status");

-- CreateIndex
CREATE INDEX "Task_reviewingUnitId_idx" ON "Task"("reviewingUnitId");

-- CreateIndex
CREATE INDEX "Task_reopenedFromId_idx" ON "Task"("reopenedFromId");

-- CreateIndex
CREATE INDEX "TaskUnit_unitId_relation_taskId_idx" ON "TaskUnit"("unitId", "relation", "taskId");

-- CreateIndex
CREATE UNIQUE INDEX "TaskUnit_taskId_unitId_key" ON "TaskUnit"("taskId", "unitId");

-- CreateIndex
CREATE INDEX "Assignment_unitId_idx" ON "Assignment"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_taskId_number_key" ON "Assignment"("taskId", "number");

-- CreateIndex
CREATE INDEX "Source_taskId_idx" ON "Source"("taskId");

-- CreateIndex
CREATE INDEX "Source_passageId_idx" ON "Source"("passageId");

-- CreateIndex
CREATE INDEX "Criterion_taskId_idx" ON "Criterion"("taskId");

-- CreateIndex
CREATE INDEX "Measure_taskId_idx" ON "Measure"("taskId");

-- CreateIndex
CREATE INDEX "Measure_passageId_idx" ON "Measure"("passageId");

-- CreateIndex
CREATE INDEX "Progress_taskId_at_idx" ON "Progress"("taskId", "at");

-- CreateIndex
CREATE INDEX "Progress_unitId_idx" ON "Progress"("unitId");

-- CreateIndex
CREATE INDEX "Evidence_taskId_idx" ON "Evidence"("taskId");

-- CreateIndex
CREATE INDEX "Evidence_fileHash_idx" ON "Evidence"("fileHash");

-- CreateIndex
CREATE INDEX "Evidence_unitId_idx" ON "Evidence"("unitId");

-- CreateIndex
CREATE INDEX "Evidence_progressId_idx" ON "Evidence"("progressId");

-- CreateIndex
CREATE INDEX "EvidenceCriterion_criterionId_idx" ON "EvidenceCriterion"("criterionId");

-- CreateIndex
CREATE INDEX "EvidenceOpening_submissionId_idx" ON "EvidenceOpening"("submissionId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_taskId_number_key" ON "Submission"("taskId", "number");

-- CreateIndex
CREATE INDEX "CriterionException_criterionId_idx" ON "CriterionException"("criterionId");

-- CreateIndex
CREATE INDEX "Urge_taskId_at_idx" ON "Urge"("taskId", "at");

-- CreateIndex
CREATE INDEX "Urge_unitId_idx" ON "Urge"("unitId");

-- CreateIndex
CREATE INDEX "Instruction_taskId_at_idx" ON "Instruction"("taskId", "at");

-- CreateIndex
CREATE INDEX "InstructionAddressee_unitId_idx" ON "InstructionAddressee"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "Extension_taskId_number_key" ON "Extension"("taskId", "number");

-- CreateIndex
CREATE INDEX "Suspension_taskId_idx" ON "Suspension"("taskId");

-- AddForeignKey
ALTER TABLE "EventParticulars" ADD CONSTRAINT "EventParticulars_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaderCharge" ADD CONSTRAINT "LeaderCharge_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaderCharge" ADD CONSTRAINT "LeaderCharge_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "StoredFile"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clause" ADD CONSTRAINT "Clause_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "Reading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clause" ADD CONSTRAINT "Clause_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Clause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "Reading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_clauseId_fkey" FOREIGN KEY ("clauseId") REFERENCES "Clause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClauseLink" ADD CONSTRAINT "ClauseLink_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClauseLink" ADD CONSTRAINT "ClauseLink_shortcomingId_fkey" FOREIGN KEY ("shortcomingId") REFERENCES "Clause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClauseLink" ADD CONSTRAINT "ClauseLink_arrangementId_fkey" FOREIGN KEY ("arrangementId") REFERENCES "Clause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_reviewingUnitId_fkey" FOREIGN KEY ("reviewingUnitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_reopenedFromId_fkey" FOREIGN KEY ("reopenedFromId") REFERENCES "Task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskUnit" ADD CONSTRAINT "TaskUnit_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskUnit" ADD CONSTRAINT "TaskUnit_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Progress" ADD CONSTRAINT "Progress_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Progress" ADD CONSTRAINT "Progress_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "StoredFile"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_progressId_fkey" FOREIGN KEY ("progressId") REFERENCES "Progress"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceCriterion" ADD CONSTRAINT "EvidenceCriterion_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceCriterion" ADD CONSTRAINT "EvidenceCriterion_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceOpening" ADD CONSTRAINT "EvidenceOpening_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceOpening" ADD CONSTRAINT "EvidenceOpening_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CriterionException" ADD CONSTRAINT "CriterionException_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CriterionException" ADD CONSTRAINT "CriterionException_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Urge" ADD CONSTRAINT "Urge_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Urge" ADD CONSTRAINT "Urge_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Instruction" ADD CONSTRAINT "Instruction_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstructionAddressee" ADD CONSTRAINT "InstructionAddressee_instructionId_fkey" FOREIGN KEY ("instructionId") REFERENCES "Instruction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstructionAddressee" ADD CONSTRAINT "InstructionAddressee_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suspension" ADD CONSTRAINT "Suspension_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;
