import type { Prisma } from "@/lib/db/generated/client";

/** Plain JSON, as Prisma wants to see it. */
export function asJson(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}
