-- AlterTable
ALTER TABLE "ImportDraft" ADD COLUMN     "layout" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "places" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Reading" ADD COLUMN     "layout" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "places" JSONB NOT NULL DEFAULT '[]';
