/** Where the site under test says which database is its own, for tests that make in it what no page can. */
export const SITE_DATABASE = "test-results/site.database";
