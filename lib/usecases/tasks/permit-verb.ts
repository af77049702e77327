import { Conflict, Forbidden } from "@/lib/domain/errors";
import type { RoleHeld } from "@/lib/domain/people/roles";
import type { LoadedTask } from "@/lib/db/task-facts";
import { judge } from "@/lib/domain/task/policy";
import type { TaskVerb } from "@/lib/domain/task/verbs";
import type { Ctx } from "@/lib/usecases/verb";
