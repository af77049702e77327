const SHANGHAI = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** An instant as a clock in Shanghai shows it, whatever the zone of server or browser: `2024-11-12 10:42`. */
export function instantWords(instant: Date | string): string {
  return SHANGHAI.format(new Date(instant));
}
