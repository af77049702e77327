/** `npm run db:generate`: nothing more than run.mjs has done by now, which is to install and generate what is missing. */
export function run(): void {}
