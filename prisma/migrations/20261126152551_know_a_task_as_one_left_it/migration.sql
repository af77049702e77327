-- CreateEnum
CREATE TYPE "LeftHow" AS ENUM ('declined', 'lost');

-- DropIndex
DROP INDEX "TaskUnit_unitId_relation_taskId_idx";

-- AlterTable
ALTER TABLE "TaskUnit" ADD COLUMN     "leftAt" TIMESTAMPTZ(3),
ADD COLUMN     "leftDueOn" CHAR(10),
ADD COLUMN     "leftHow" "LeftHow",
ADD COLUMN     "leftReason" TEXT,
ADD COLUMN     "leftSequence" INTEGER,
ADD COLUMN     "leftTitle" TEXT;

-- CreateTable
CREATE TABLE "KnownSource" (
    "id" TEXT NOT NULL,
    "taskUnitId" TEXT NOT NULL,
    "origin" "TaskOrigin" NOT NULL,
    "passageId" TEXT,
    "readingId" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "quote" TEXT NOT NULL,
    "givenBy" TEXT,
    "givenOn" CHAR(10),
    "documentNumber" TEXT,
    "position" INTEGER NOT NULL,
    "merged" BOOLEAN NOT NULL,

    CONSTRAINT "KnownSource_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "KnownSource_taskUnitId_idx" ON "KnownSource"("taskUnitId");

-- CreateIndex
CREATE INDEX "KnownSource_passageId_idx" ON "KnownSource"("passageId");

-- CreateIndex
CREATE INDEX "KnownSource_readingId_idx" ON "KnownSource"("readingId");

-- CreateIndex
CREATE INDEX "TaskUnit_unitId_leftAt_relation_taskId_idx" ON "TaskUnit"("unitId", "leftAt", "relation", "taskId");

-- AddForeignKey
ALTER TABLE "KnownSource" ADD CONSTRAINT "KnownSource_taskUnitId_fkey" FOREIGN KEY ("taskUnitId") REFERENCES "TaskUnit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnownSource" ADD CONSTRAINT "KnownSource_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnownSource" ADD CONSTRAINT "KnownSource_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "Reading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Days are days.
ALTER TABLE "TaskUnit" ADD CONSTRAINT "TaskUnit_leftDueOn_is_day" CHECK (is_day("leftDueOn"::text));
ALTER TABLE "KnownSource" ADD CONSTRAINT "KnownSource_givenOn_is_day" CHECK (is_day("givenOn"::text));

-- Who has left before: leads that declined, be they planned for again in a draft, and parts that were declined.
UPDATE "TaskUnit" u
SET "leftAt" = coalesce(act."at", (term."endedOn"::timestamp AT TIME ZONE 'Asia/Shanghai'), t."createdAt"),
    "leftSequence" = coalesce(act."sequence", 1),
    "leftHow" = CASE WHEN u."state" = 'declined' OR term."outcome" = 'declined' THEN 'declined' ELSE 'lost' END::"LeftHow",
    "leftTitle" = t."title",
    "leftDueOn" = CASE WHEN u."state" = 'declined' OR term."id" IS NULL THEN coalesce(u."dueOn", t."dueOn") ELSE term."dueOn" END,
    "leftReason" = CASE WHEN u."state" = 'declined' OR term."id" IS NULL THEN u."reason" ELSE term."reason" END
FROM "TaskUnit" one
JOIN "Task" t ON t."id" = one."taskId"
LEFT JOIN LATERAL (
  SELECT a.* FROM "Assignment" a WHERE a."taskId" = one."taskId" AND a."unitId" = one."unitId" AND a."endedOn" IS NOT NULL ORDER BY a."number" DESC LIMIT 1
) term ON TRUE
LEFT JOIN LATERAL (
  SELECT e."at", e."sequence" FROM "Event" e JOIN "EventParticulars" p ON p."eventId" = e."id"
  WHERE e."streamType" = 'task' AND e."streamId" = one."taskId"
    AND ((e."kind" = 'task.declined' AND p."body" -> 'lead' ->> 'id' = one."unitId") OR (e."kind" = 'task.partDeclined' AND p."body" -> 'unit' ->> 'id' = one."unitId"))
  ORDER BY e."sequence" DESC LIMIT 1
) act ON TRUE
WHERE one."id" = u."id"
  AND (u."relation" = 'former' OR u."state" = 'declined' OR (t."status" = 'draft' AND term."outcome" = 'declined'));

-- The title then: what the first amendment since says it was, else the present one.
UPDATE "TaskUnit" u
SET "leftTitle" = first."title"
FROM "TaskUnit" one, LATERAL (
  SELECT c ->> 'from' AS "title"
  FROM "Event" e JOIN "EventParticulars" p ON p."eventId" = e."id", jsonb_array_elements(p."body" -> 'changes') c
  WHERE e."streamType" = 'task' AND e."streamId" = one."taskId" AND e."kind" = 'task.amended' AND e."sequence" > one."leftSequence" AND c ->> 'field' = 'title'
  ORDER BY e."sequence" LIMIT 1
) first
WHERE one."id" = u."id" AND u."leftAt" IS NOT NULL AND first."title" IS NOT NULL;

-- The sources then: the present ones, without those that an amendment since took in.
INSERT INTO "KnownSource" ("id", "taskUnitId", "origin", "passageId", "readingId", "start", "end", "quote", "givenBy", "givenOn", "documentNumber", "position", "merged")
SELECT gen_random_uuid()::text, u."id", s."origin", s."passageId", s."readingId", s."start", s."end", s."quote", s."givenBy", s."givenOn", s."documentNumber", s."position", s."merged"
FROM "TaskUnit" u JOIN "Source" s ON s."taskId" = u."taskId"
WHERE u."leftAt" IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM "Event" e JOIN "EventParticulars" p ON p."eventId" = e."id", jsonb_array_elements(p."body" -> 'changes') c
  WHERE s."merged" AND e."streamType" = 'task' AND e."streamId" = u."taskId" AND e."kind" = 'task.amended' AND e."sequence" > u."leftSequence"
    AND c ->> 'field' = 'sources' AND c ->> 'to' = s."quote"
);

-- What one left is kept whole; and a unit that is none of the task any more has left it.
ALTER TABLE "TaskUnit" ADD CONSTRAINT "TaskUnit_left_whole" CHECK (num_nulls("leftAt", "leftSequence", "leftHow", "leftTitle") IN (0, 4));
ALTER TABLE "TaskUnit" ADD CONSTRAINT "TaskUnit_former_left" CHECK ("relation" <> 'former' OR "leftAt" IS NOT NULL);
