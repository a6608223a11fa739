/** `MONGODB_URL`: URL of a replica set for the tests. */
export const variables: Readonly<NodeJS.ProcessEnv> = process.env;
