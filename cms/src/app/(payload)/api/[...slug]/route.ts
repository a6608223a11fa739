import config from '@payload-config';
import {
	REST_DELETE,
	REST_GET,
	REST_OPTIONS,
	REST_PATCH,
	REST_POST,
	REST_PUT,
} from '@payloadcms/next/routes';
import { savingRest } from '../../../../door/saving.ts';

export const GET = REST_GET(config);
export const POST = savingRest(REST_POST(config));
export const DELETE = savingRest(REST_DELETE(config));
export const PATCH = savingRest(REST_PATCH(config));
export const PUT = savingRest(REST_PUT(config));
export const OPTIONS = REST_OPTIONS(config);
