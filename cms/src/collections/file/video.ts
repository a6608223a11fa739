import type { PayloadRequest } from 'payload';
import { idOf } from '../../projection/mapping.ts';

interface Target {
	id?: string | number | undefined;
	data?: { owner?: unknown } | undefined;
}

function nested({ payload, transactionID }: PayloadRequest) {
	return { payload, req: transactionID === undefined ? {} : { transactionID } };
}

async function ownerOf({ id, data }: Target, request: PayloadRequest): Promise<string> {
	if (typeof data?.owner === 'string') return data.owner;
	if (id === undefined) return '';
	const { payload, req } = nested(request);
	const stored = await payload.findByID({
		overrideAccess: true,
		collection: 'file',
		id: String(id),
		depth: 0,
		disableErrors: true,
		req,
	});
	return idOf(stored?.owner);
}

/** Whether the public body behind the site that owns the file publishes videos. */
export async function allowsVideo(target: Target, request: PayloadRequest): Promise<boolean> {
	const owner = await ownerOf(target, request);
	if (owner === '') return false;
	const { payload, req } = nested(request);
	const site = await payload.findByID({
		overrideAccess: true,
		collection: 'site',
		id: owner,
		depth: 0,
		disableErrors: true,
		req,
	});
	const body = idOf(site?.body);
	if (body === '') return false;
	const stored = await payload.findByID({
		overrideAccess: true,
		collection: 'body',
		id: body,
		depth: 0,
		disableErrors: true,
		req,
	});
	return stored?.allowsVideo === true;
}
