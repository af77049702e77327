const MINUTE = 60_000;

export type LockRule = { readonly failures: number; readonly windowMinutes: number; readonly lockMinutes: number };

/** Of one account: those since its last success count. */
export const ACCOUNT_LOCK: LockRule = { failures: 5, windowMinutes: 15, lockMinutes: 15 };

/** Of one address: a success does not clear it, or a thief with one account could go on for ever. */
export const ADDRESS_LOCK: LockRule = { failures: 30, windowMinutes: 15, lockMinutes: 15 };

/** How far back failures can still matter: a lock that ends now began with a window one lock ago. */
export function lockHorizon(rule: LockRule, now: Date): Date {
  return new Date(now.getTime() - (rule.windowMinutes + rule.lockMinutes) * MINUTE);
}

/**
 * The instant a lock ends, or null where none holds. Locked: so many failures within a window,
 * the last of them less than the lock's length ago. Attempts while locked are not failures, so a lock is not fed by them.
 *
 * @param failures instants of failed attempts since `lockHorizon`, in any order
 */
export function lockedUntil(failures: readonly Date[], rule: LockRule, now: Date): Date | null {
  const times = failures.map((at) => at.getTime()).sort((a, b) => a - b);
  for (let last = times.length - 1; last >= rule.failures - 1; last -= 1) {
    const until = times[last]! + rule.lockMinutes * MINUTE;
    if (until <= now.getTime()) return null;
    if (times[last]! - times[last - rule.failures + 1]! < rule.windowMinutes * MINUTE) return new Date(until);
  }
  return null;
}
