/** What property tests share. */

/** Runs of each property: `PROPERTY_RUNS`, or enough for every day. */
export const numRuns = Number(process.env.PROPERTY_RUNS ?? 2000);
