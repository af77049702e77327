export function runQuietly(args: string[], env?: Record<string, string>): Promise<void>;
