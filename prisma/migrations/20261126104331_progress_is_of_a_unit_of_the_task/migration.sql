-- DropIndex
DROP INDEX "Progress_taskId_at_idx";

-- CreateIndex
CREATE INDEX "Progress_taskId_unitId_at_idx" ON "Progress"("taskId", "unitId", "at");

-- AddForeignKey
ALTER TABLE "Progress" ADD CONSTRAINT "Progress_taskId_unitId_fkey" FOREIGN KEY ("taskId", "unitId") REFERENCES "TaskUnit"("taskId", "unitId") ON DELETE RESTRICT ON UPDATE CASCADE;
