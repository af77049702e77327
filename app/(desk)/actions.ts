"use server";

import { action } from "@/lib/edge/action";
import { acknowledgePart } from "@/lib/usecases/tasks/acknowledge-part";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { declinePart } from "@/lib/usecases/tasks/decline-part";
import { declineTask } from "@/lib/usecases/tasks/decline-task";
import { reportProgress } from "@/lib/usecases/tasks/report-progress";
import { wordedSearch } from "./worded-search";

export const acknowledge = action(acknowledgeTask);
export const acknowledgeOwnPart = action(acknowledgePart);
export const decline = action(declineTask);
export const declineOwnPart = action(declinePart);
export const report = action(reportProgress);
export const search = action(wordedSearch);
