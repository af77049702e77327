"use server";

import { action } from "@/lib/edge/action";
import { correctFacts } from "@/lib/usecases/reports/correct-facts";
import { decideLink } from "@/lib/usecases/reports/decide-link";
import { setDisposition } from "@/lib/usecases/reports/set-disposition";
import { draftTaskByHand } from "@/lib/usecases/tasks/draft-task";
import { mergePassage } from "@/lib/usecases/tasks/merge-passage";

export const correct = action(correctFacts);
export const decide = action(decideLink);
export const dispose = action(setDisposition);
export const draft = action(draftTaskByHand);
export const merge = action(mergePassage);
