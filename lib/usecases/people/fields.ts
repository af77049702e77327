import { z } from "zod";
import { isUserName, normalUserName } from "@/lib/domain/people/user-name";
import { ROLES } from "@/lib/domain/people/roles";
import { Id, listOf, optionalWords, words } from "@/lib/usecases/fields";

export const UserNameField = z
  .string()
  .min(1)
  .transform(normalUserName)
  .refine(isUserName, { params: { code: "field-user-name" } });

/** A person's name or, for an account held by a post, the post's. */
export const PersonName = words(60);

export const Telephone = optionalWords(40);

/** A form sends `office:<unit>`; code may hand in the pair itself. */
const Grant = z.preprocess((value) => {
  if (typeof value !== "string") return value;
  const [role, unitId] = value.split(":");
  return { role, unitId };
}, z.object({ role: z.enum(ROLES), unitId: Id }));

export type Grant = z.output<typeof Grant>;

/** A person without any role could see nothing. */
export const Grants = listOf(Grant).refine((grants) => grants.length > 0, { params: { code: "grants-required" } });

/** Units in a leader's charge. */
export const Charges = listOf(Id);

/** Any text at all: what is wrong with a password is said by the policy. */
export const PasswordField = z.string().min(1).max(1000);
