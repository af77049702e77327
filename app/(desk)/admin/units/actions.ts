"use server";

import { action } from "@/lib/edge/action";
import { amendUnit } from "@/lib/usecases/units/amend-unit";
import { createUnit } from "@/lib/usecases/units/create-unit";

export const create = action(createUnit);
export const amend = action(amendUnit);
