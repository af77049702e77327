"use server";

import { action } from "@/lib/edge/action";
import { issueTasks } from "@/lib/usecases/tasks/issue-tasks";
import { urgeTasks } from "@/lib/usecases/tasks/urge-tasks";
import { wordedOptions } from "./worded-options";

export const issue = action(issueTasks);
export const urge = action(urgeTasks);
export const listOptions = action(wordedOptions);
