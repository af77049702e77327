-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "Reading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
