"use server";

import { action } from "@/lib/edge/action";
import { markRead } from "@/lib/usecases/notifications/mark-read";

export const markAllRead = action(markRead);
