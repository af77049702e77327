import type { Story } from "@/prisma/seed/wuqing/story";
import { BUSINESS_CLIMATE } from "@/prisma/seed/wuqing/stories/business-climate";
import { RESPONSIBILITY } from "@/prisma/seed/wuqing/stories/responsibility";

/** All that became of the report, and of what was asked for besides. */
export const STORIES: readonly Story[] = [...RESPONSIBILITY, ...BUSINESS_CLIMATE];
