"use server";

import { action } from "@/lib/edge/action";
import { instructTask } from "@/lib/usecases/tasks/instruct-task";
import { urgeTask } from "@/lib/usecases/tasks/urge-task";

export const instruct = action(instructTask);
export const urge = action(urgeTask);
