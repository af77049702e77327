import { isDay, type Day } from "@/lib/domain/calendar/day";

/** …/202401/t20240118_123.html, /art/2024/1/18/art_1_2.html, /2024-01/18/content_5.htm, /20240118/… */
const ADDRESSES: readonly RegExp[] = [/\/t(20\d\d)(\d\d)(\d\d)_\d/, /\/art\/(20\d\d)\/(\d{1,2})\/(\d{1,2})\//, /\/(20\d\d)[-/]?(\d\d)\/(\d\d)\/(?:content|art|c|i)?_?\d/, /\/(20\d\d)-?(\d\d)-?(\d\d)\/[^/]/];

/** The day that systems write into a page's address when it is published, of the first that has one. */
export function dayInAddress(addresses: readonly string[]): Day | null {
  for (const address of addresses) {
    for (const pattern of ADDRESSES) {
      const [, year, month, day] = pattern.exec(address) ?? [];
      const text = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
      if (isDay(text)) return text;
    }
  }
  return null;
}
