import type { RectificationType } from "@/lib/domain/task/model";
import type { TaskOrigin } from "@/lib/domain/task/origin";
import type { UnitKey } from "@/prisma/seed/wuqing/units";
import type { World } from "@/prisma/seed/wuqing/world";

/** Where a task's words come from. */
export type StorySource =
  /** A candidate of the import: the words that its stretch of the text begins with. */
  | { readonly from: "candidate"; readonly begins: string }
  /** A passage of the report, cited by a task that the office drafts later. */
  | { readonly from: "passage"; readonly holds: string; readonly draftedAgo: number }
  | {
      readonly from: "other";
      readonly origin: Exclude<TaskOrigin, "shortcoming" | "arrangement">;
      readonly quote: string;
      readonly givenBy: string;
      readonly givenAgo: number;
      readonly documentNumber?: string;
      readonly draftedAgo: number;
    };

/** Days are counted from today: 30 is to come, -30 has passed. */
export type Plan = {
  readonly title: string;
  readonly decision: string;
  readonly type: RectificationType;
  readonly lead: UnitKey | null;
  readonly parts?: readonly { readonly unit: UnitKey; readonly relation?: "coLead" | "supporting"; readonly part: string; readonly due?: number }[];
  readonly reviewedBy?: UnitKey;
  readonly due: number;
  readonly criteria: readonly string[];
  readonly measures?: readonly (readonly [text: string, due: number])[];
};

/** What is done to one task at one moment. */
export type Act = (at: Moment) => Promise<void>;

export type Moment = { readonly world: World; readonly now: Date; readonly taskId: string; readonly plan: Plan };

/** One task from its words to today. */
export type Story = {
  readonly source: StorySource;
  readonly plan: Plan;
  /** Days ago, oldest first; several of one day are done in this order. */
  readonly history: readonly (readonly [ago: number, act: Act])[];
};
