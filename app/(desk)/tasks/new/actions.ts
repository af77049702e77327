"use server";

import { action } from "@/lib/edge/action";
import { draftTaskByHand } from "@/lib/usecases/tasks/draft-task";

export const draft = action(draftTaskByHand);
