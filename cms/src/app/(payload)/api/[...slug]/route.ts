import config from '@payload-config';
import {
	REST_DELETE,
	REST_GET,
	REST_OPTIONS,
	REST_PATCH,
	REST_POST,
	REST_PUT,
} from '@payloadcms/next/routes';
import { guarded } from '../../../../door/api.ts';
import { savingRest } from '../../../../door/saving.ts';

export const GET = guarded(REST_GET(config));
export const POST = guarded(savingRest(REST_POST(config)));
export const DELETE = guarded(savingRest(REST_DELETE(config)));
export const PATCH = guarded(savingRest(REST_PATCH(config)));
export const PUT = guarded(savingRest(REST_PUT(config)));
export const OPTIONS = guarded(REST_OPTIONS(config));
