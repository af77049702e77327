"use server";

import { action } from "@/lib/edge/action";
import { amendPerson } from "@/lib/usecases/people/amend-person";
import { createPerson } from "@/lib/usecases/people/create-person";
import { deactivatePerson } from "@/lib/usecases/people/deactivate-person";
import { reactivatePerson } from "@/lib/usecases/people/reactivate-person";
import { resetPassword } from "@/lib/usecases/people/reset-password";

export const create = action(createPerson);
export const amend = action(amendPerson);
export const reset = action(resetPassword);
export const deactivate = action(deactivatePerson);
export const reactivate = action(reactivatePerson);
