/** The plainest page Next can serve, to measure the product by. Built and served by `npm run bench` from a copy. */
export default { poweredByHeader: false, serverExternalPackages: ["pg"], turbopack: { root: process.env.BENCH_ROOT } };
