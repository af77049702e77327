"use server";

import { action } from "@/lib/edge/action";
import { decideAnchor } from "@/lib/usecases/reports/decide-anchor";
import { readAgain } from "@/lib/usecases/reports/read-again";

export const place = action(decideAnchor);
export const reread = action(readAgain);
