import { headers } from "next/headers";

/** Nothing: what every page of Next weighs. */
export default async function EmptyPage() {
  await headers();
  return <p>empty</p>;
}
