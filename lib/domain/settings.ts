import { isDay } from "@/lib/domain/calendar/day";

/** What a site may set for itself; kept by name, read as a whole. */
export type Settings = {
  /** The office's staff may issue tasks, not its head alone. */
  readonly officeMayIssue: boolean;
  /** Month and day of the deadline proposed for arrangements that name none, in the year after the reported one. */
  readonly defaultDueMonthDay: string;
};

export const DEFAULT_SETTINGS: Settings = { officeMayIssue: false, defaultDueMonthDay: "11-30" };

const IS_USABLE: { readonly [N in keyof Settings]: (value: unknown) => boolean } = {
  officeMayIssue: (value) => typeof value === "boolean",
  /** 29 February does not: most years lack it. */
  defaultDueMonthDay: (value) => isDay(`2023-${String(value)}`),
};

/** The site's settings from what is stored; what is missing or unusable is as by default. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const usable = Object.entries(IS_USABLE).filter(([name, isUsable]) => isUsable(stored[name]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(usable.map(([name]) => [name, stored[name]])) };
}
