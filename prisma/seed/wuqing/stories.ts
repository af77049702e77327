import type { Story } from "@/prisma/seed/wuqing/story";
import { BUSINESS_CLIMATE } from "@/prisma/seed/wuqing/stories/business-climate";
import { ENFORCEMENT_PEOPLE } from "@/prisma/seed/wuqing/stories/enforcement-people";
import { ENFORCEMENT_PLAN } from "@/prisma/seed/wuqing/stories/enforcement-plan";
import { LEARNING_AND_COORDINATION } from "@/prisma/seed/wuqing/stories/learning-and-coordination";
import { LESS_PAPERWORK } from "@/prisma/seed/wuqing/stories/less-paperwork";
import { OTHER_ORIGINS } from "@/prisma/seed/wuqing/stories/other-origins";
import { RESPONSIBILITY } from "@/prisma/seed/wuqing/stories/responsibility";

/** All that became of the report, and of what was asked for besides. */
export const STORIES: readonly Story[] = [
  ...RESPONSIBILITY,
  ...BUSINESS_CLIMATE,
  ...ENFORCEMENT_PEOPLE,
  ...LEARNING_AND_COORDINATION,
  ...LESS_PAPERWORK,
  ...ENFORCEMENT_PLAN,
  ...OTHER_ORIGINS,
];
