"use server";

import { action } from "@/lib/edge/action";
import { confirmImport } from "@/lib/usecases/reports/confirm-import";
import { discardDraft } from "@/lib/usecases/reports/discard-draft";
import { rereadDraft } from "@/lib/usecases/reports/reread-draft";
import { saveCorrections } from "@/lib/usecases/reports/save-corrections";

export const save = action(saveCorrections);
export const confirm = action(confirmImport);
export const discard = action(discardDraft);
export const reread = action(rereadDraft);
