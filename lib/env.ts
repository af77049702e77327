import { z } from "zod";

/** An empty line in `.env` says nothing. */
const unset = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(unset, schema.optional());
const flag = z.preprocess(unset, z.enum(["0", "1", "true", "false"]).default("0")).transform((value) => value === "1" || value === "true");
const count = (otherwise: number) => z.preprocess(unset, z.coerce.number().int().positive().default(otherwise));

const Env = z
  .object({
    NODE_ENV: z.preprocess(unset, z.enum(["development", "production", "test"]).default("development")),
    /** Any PostgreSQL 15 or later; without it the start command runs one of its own. */
    DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
    /** Connections one process may hold. */
    DATABASE_POOL: count(10),
    /** What the site keeps outside of the database's tables: its own database, secrets, files. */
    DATA_DIR: z.preprocess(unset, z.string().default("data")),
    /** Stored files; within DATA_DIR unless said otherwise. */
    FILES_DIR: optional(z.string()),
    /** Where people reach the site, when that is not the address the server sees. */
    NEXTAUTH_URL: optional(z.url()),
    /** Tells next-auth that the address is the one the browser asked for. */
    AUTH_TRUST_HOST: optional(z.string()),
    /** Signs the cookies. The start command makes one and keeps it. */
    NEXTAUTH_SECRET: optional(z.string().min(32)),
    /** The last address in `x-forwarded-for` was written by a proxy of ours. */
    TRUST_PROXY: flag,
    PORT: z.preprocess(unset, z.coerce.number().int().min(1).max(65_535).default(3000)),
    LOG_LEVEL: z.preprocess(unset, z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info")),
    /** The network address to serve at; every one of the machine's unless told. */
    BIND_ADDRESS: optional(z.string()),
    /** What a new database is filled with: a scene of prisma/seed, or `empty`. */
    SCENE: optional(z.string()),
    /** Encrypts what Server Actions carry. The start command makes one and keeps it, so that open forms survive a new build. */
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: optional(z.base64()),
    /** Where npm was called, before it went to the package's folder. */
    INIT_CWD: optional(z.string()),
    /** A Chromium for the browser tests, where it is not in a usual place. */
    CHROMIUM_PATH: optional(z.string()),
    /** Other cases for the property tests than those of every run. */
    PROPERTY_SEED: optional(z.coerce.number().int()),
  })
  .transform((values) => ({ ...values, FILES_DIR: values.FILES_DIR ?? `${values.DATA_DIR}/files` }));

export type Env = z.output<typeof Env>;

let parsed: Env | null = null;

/**
 * The configuration, read from the environment once, at the first question.
 *
 * @throws an error that names each variable at fault
 */
export function env(): Env {
  if (parsed) return parsed;
  const result = Env.safeParse(process.env);
  if (!result.success) throw new Error(`The configuration is not usable.\n${z.prettifyError(result.error)}`);
  return (parsed = result.data);
}

/** A variable that this use cannot do without. */
export function required(name: "DATABASE_URL" | "NEXTAUTH_SECRET"): string {
  const value = env()[name];
  if (value === undefined) throw new Error(`${name} is not set. \`npm start\` sets it; \`.env.example\` explains it.`);
  return value;
}

/** Sets variables for this process and those it starts, e.g. the address of the database it has just started. */
export function setEnv(values: Partial<Record<keyof Env, string>>): void {
  Object.assign(process.env, values);
  parsed = null;
}

/** Ours and more, for a program of ours that is started with other settings. */
export function envWith(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...more };
}

/** What any program needs of the environment to run at all, and nothing of ours. */
export function bareEnv(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { PATH, SystemRoot, TEMP, LC_ALL: process.platform === "linux" ? "C.UTF-8" : "C", NODE_ENV: "production" };
}
