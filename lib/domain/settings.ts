import { isDay } from "@/lib/domain/calendar/day";

/** What a site may set for itself; kept by name, read as a whole. */
export type Settings = {
  /** The office's staff may issue tasks, not its head alone. */
  readonly officeMayIssue: boolean;
  /** Month and day of the deadline proposed for arrangements that name none, in the year after the reported one. */
  readonly defaultDueMonthDay: string;
  /** Working days after the issue within which a unit acknowledges or declines. */
  readonly receiptWorkingDays: number;
};

export type SettingName = keyof Settings;

export const DEFAULT_SETTINGS: Settings = { officeMayIssue: false, defaultDueMonthDay: "11-30", receiptWorkingDays: 3 };

export const MOST_RECEIPT_DAYS = 30;

/** `11-30`. 29 February is none: most years lack it. */
export function isMonthDay(text: unknown): text is string {
  return typeof text === "string" && isDay(`2023-${text}`);
}

const IS_USABLE: { readonly [N in SettingName]: (value: unknown) => boolean } = {
  officeMayIssue: (value) => typeof value === "boolean",
  defaultDueMonthDay: isMonthDay,
  receiptWorkingDays: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_RECEIPT_DAYS,
};

/** The site's settings from what is stored; what is missing or unusable is as by default. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const usable = Object.entries(IS_USABLE).filter(([name, isUsable]) => isUsable(stored[name]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(usable.map(([name]) => [name, stored[name]])) };
}
