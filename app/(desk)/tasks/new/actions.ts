"use server";

import { action } from "@/lib/edge/action";
import { draftTaskByHand } from "@/lib/usecases/tasks/draft-task";
import { proposeAssignment } from "./propose-assignment";

export const draft = action(draftTaskByHand);
export const propose = action(proposeAssignment);
