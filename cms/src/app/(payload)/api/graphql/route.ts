import config from '@payload-config';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';
import { guarded, guardedGraphQL } from '../../../../door/api.ts';
import { savingGraphQL } from '../../../../door/saving.ts';

// `guardedGraphQL` refuses other methods with a message.
const graphQL = guardedGraphQL(savingGraphQL(GRAPHQL_POST(config)));

export { graphQL as DELETE, graphQL as GET, graphQL as PATCH, graphQL as POST, graphQL as PUT };
export const OPTIONS = guarded(REST_OPTIONS(config));
