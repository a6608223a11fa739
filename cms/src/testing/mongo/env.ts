/** `MONGODB_URL`, the address of a server for the tests, and what finding or building one takes: PATH and the like. */
export const variables: Readonly<NodeJS.ProcessEnv> = process.env;
