-- AlterTable
ALTER TABLE "ImportDraft" ADD COLUMN     "unkept" JSONB NOT NULL DEFAULT '[]';
