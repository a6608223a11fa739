import config from '@payload-config';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';
import { savingGraphQL } from '../../../../door/saving.ts';

export const POST = savingGraphQL(GRAPHQL_POST(config));
export const OPTIONS = REST_OPTIONS(config);
