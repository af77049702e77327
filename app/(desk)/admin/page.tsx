import { redirect } from "next/navigation";
import { requireRole } from "@/lib/edge/viewer";

export default async function AdministrationPage() {
  await requireRole("administrator");
  redirect("/admin/units");
}
