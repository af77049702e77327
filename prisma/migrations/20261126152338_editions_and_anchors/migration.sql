-- CreateEnum
CREATE TYPE "AnchorFinding" AS ENUM ('same', 'changed', 'unclear', 'gone');

-- CreateEnum
CREATE TYPE "AnchorState" AS ENUM ('carried', 'waiting', 'accepted', 'attached', 'left', 'replaced');

-- AlterTable
ALTER TABLE "ImportDraft" ADD COLUMN     "reportId" TEXT;

-- AlterTable
ALTER TABLE "Reading" ADD COLUMN     "formerId" TEXT,
ADD COLUMN     "number" INTEGER,
ADD COLUMN     "reportId" TEXT;

-- The readings there are get their report and their numbers, in the order of their editions. Nothing else of them changes.
ALTER TABLE "Reading" DISABLE TRIGGER "reading_is_kept";
UPDATE "Reading" r SET "reportId" = n."reportId", "number" = n."number", "formerId" = n."formerId"
FROM (
  SELECT g."id", e."reportId",
    row_number() OVER (PARTITION BY e."reportId" ORDER BY e."number", g."createdAt", g."id") AS "number",
    lag(g."id") OVER (PARTITION BY e."reportId" ORDER BY e."number", g."createdAt", g."id") AS "formerId"
  FROM "Reading" g JOIN "Edition" e ON e."id" = g."editionId"
) n WHERE n."id" = r."id";
ALTER TABLE "Reading" ENABLE TRIGGER "reading_is_kept";

ALTER TABLE "Reading" ALTER COLUMN "number" SET NOT NULL, ALTER COLUMN "reportId" SET NOT NULL;

-- CreateTable
CREATE TABLE "Anchor" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "fromReadingId" TEXT NOT NULL,
    "toReadingId" TEXT NOT NULL,
    "sourceId" TEXT,
    "passageId" TEXT,
    "linkId" TEXT,
    "fromStart" INTEGER NOT NULL,
    "fromEnd" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "finding" "AnchorFinding" NOT NULL,
    "state" "AnchorState" NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "reason" TEXT,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Anchor_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Anchor_reportId_state_idx" ON "Anchor"("reportId", "state");

-- CreateIndex
CREATE INDEX "Anchor_toReadingId_idx" ON "Anchor"("toReadingId");

-- CreateIndex
CREATE INDEX "Anchor_fromReadingId_idx" ON "Anchor"("fromReadingId");

-- CreateIndex
CREATE INDEX "Anchor_sourceId_idx" ON "Anchor"("sourceId");

-- CreateIndex
CREATE INDEX "Anchor_passageId_idx" ON "Anchor"("passageId");

-- CreateIndex
CREATE INDEX "Anchor_linkId_idx" ON "Anchor"("linkId");

-- CreateIndex
CREATE INDEX "ImportDraft_reportId_idx" ON "ImportDraft"("reportId");

-- CreateIndex
CREATE UNIQUE INDEX "Reading_formerId_key" ON "Reading"("formerId");

-- CreateIndex
CREATE UNIQUE INDEX "Reading_reportId_number_key" ON "Reading"("reportId", "number");

-- AddForeignKey
ALTER TABLE "ImportDraft" ADD CONSTRAINT "ImportDraft_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_formerId_fkey" FOREIGN KEY ("formerId") REFERENCES "Reading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_fromReadingId_fkey" FOREIGN KEY ("fromReadingId") REFERENCES "Reading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_toReadingId_fkey" FOREIGN KEY ("toReadingId") REFERENCES "Reading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ClauseLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;
