import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/edge/i18n-request.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Left to Node: native code and worker threads.
  serverExternalPackages: ["@node-rs/argon2", "pino"],
  // Types are checked by `npm run types`, so that a start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // A server function's input may be a password.
  logging: { serverFunctions: false },
  // What the proxy holds of a body in memory, whoever sends it: no more than a server action takes (lib/edge/large-body.ts).
  experimental: { proxyClientMaxBodySize: "1mb" },
};

export default withNextIntl(config);
