import type { Locale } from "@/lib/edge/locale";

import enAddress from "@/messages/en/address.json";
import enAdmin from "@/messages/en/admin.json";
import enAudit from "@/messages/en/audit.json";
import enCalendar from "@/messages/en/calendar.json";
import enErrors from "@/messages/en/errors.json";
import enEvents from "@/messages/en/events.json";
import enFailure from "@/messages/en/failure.json";
import enFrame from "@/messages/en/frame.json";
import enHome from "@/messages/en/home.json";
import enImport from "@/messages/en/import.json";
import enLeader from "@/messages/en/leader.json";
import enLedger from "@/messages/en/ledger.json";
import enMetrics from "@/messages/en/metrics.json";
import enNotifications from "@/messages/en/notifications.json";
import enPeople from "@/messages/en/people.json";
import enReport from "@/messages/en/report.json";
import enSearch from "@/messages/en/search.json";
import enSecrecy from "@/messages/en/secrecy.json";
import enSignIn from "@/messages/en/sign-in.json";
import enTask from "@/messages/en/task.json";
import enTaskPage from "@/messages/en/task-page.json";
import enUi from "@/messages/en/ui.json";
import zhAddress from "@/messages/zh-CN/address.json";
import zhAdmin from "@/messages/zh-CN/admin.json";
import zhAudit from "@/messages/zh-CN/audit.json";
import zhCalendar from "@/messages/zh-CN/calendar.json";
import zhErrors from "@/messages/zh-CN/errors.json";
import zhEvents from "@/messages/zh-CN/events.json";
import zhFailure from "@/messages/zh-CN/failure.json";
import zhFrame from "@/messages/zh-CN/frame.json";
import zhHome from "@/messages/zh-CN/home.json";
import zhImport from "@/messages/zh-CN/import.json";
import zhLeader from "@/messages/zh-CN/leader.json";
import zhLedger from "@/messages/zh-CN/ledger.json";
import zhMetrics from "@/messages/zh-CN/metrics.json";
import zhNotifications from "@/messages/zh-CN/notifications.json";
import zhPeople from "@/messages/zh-CN/people.json";
import zhReport from "@/messages/zh-CN/report.json";
import zhSearch from "@/messages/zh-CN/search.json";
import zhSecrecy from "@/messages/zh-CN/secrecy.json";
import zhSignIn from "@/messages/zh-CN/sign-in.json";
import zhTask from "@/messages/zh-CN/task.json";
import zhTaskPage from "@/messages/zh-CN/task-page.json";
import zhUi from "@/messages/zh-CN/ui.json";

/**
 * The catalogue: a namespace is a file of that name in both languages, listed here once for each.
 * Chinese is the measure of the keys. Why a verb is not open is said beside its button and, where one tries, as a refusal.
 */
const chinese = {
  address: zhAddress,
  admin: zhAdmin,
  audit: zhAudit,
  calendar: zhCalendar,
  errors: { ...zhTask.reasons, ...zhErrors },
  events: zhEvents,
  failure: zhFailure,
  frame: zhFrame,
  home: zhHome,
  import: zhImport,
  leader: zhLeader,
  ledger: zhLedger,
  metrics: zhMetrics,
  notifications: zhNotifications,
  people: zhPeople,
  report: zhReport,
  search: zhSearch,
  secrecy: zhSecrecy,
  "sign-in": zhSignIn,
  task: zhTask,
  "task-page": zhTaskPage,
  ui: zhUi,
};

export type Messages = typeof chinese;

const english: Messages = {
  address: enAddress,
  admin: enAdmin,
  audit: enAudit,
  calendar: enCalendar,
  errors: { ...enTask.reasons, ...enErrors },
  events: enEvents,
  failure: enFailure,
  frame: enFrame,
  home: enHome,
  import: enImport,
  leader: enLeader,
  ledger: enLedger,
  metrics: enMetrics,
  notifications: enNotifications,
  people: enPeople,
  report: enReport,
  search: enSearch,
  secrecy: enSecrecy,
  "sign-in": enSignIn,
  task: enTask,
  "task-page": enTaskPage,
  ui: enUi,
};

const CATALOGUE: Readonly<Record<Locale, Messages>> = { "zh-CN": chinese, en: english };

export function messagesFor(locale: Locale): Messages {
  return CATALOGUE[locale];
}
