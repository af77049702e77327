"use server";

import { action } from "@/lib/edge/action";
import { amendSettings } from "@/lib/usecases/settings/amend-settings";

export const amend = action(amendSettings);
