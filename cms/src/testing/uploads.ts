import { handleEndpoints, type Payload, type TypedUser } from 'payload';
import sharp from 'sharp';
import { headersOf, isRefusal, unlessRefused } from './apis.ts';
import type { Bed } from './bed.ts';

export const uploadTypes = ['media', 'file'] as const;

export type UploadType = (typeof uploadTypes)[number];

export const uploadOperations = [
	'read',
	'upload',
	'change',
	'give it to another site',
	'delete for good',
] as const;

export type UploadOperation = (typeof uploadOperations)[number];

/** An operation that a user tries on a picture or file. */
export interface UploadAttempt {
	operation: UploadOperation;
	type: UploadType;
	id: string;
	/** Site that owns it, and another one to which it could be given. */
	owner: string;
	otherSite: string;
	user?: TypedUser | undefined;
	token?: string | undefined;
}

/** Whether an attempt passes the access rules. */
export type UploadApi = (attempt: UploadAttempt, payload: Payload) => Promise<boolean>;

const square = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#08c' } })
	.png()
	.toBuffer();

const files = {
	media: { data: square, name: 'prova.png', mimetype: 'image/png', size: square.length },
	file: { data: Buffer.from('anno,nati\n2025,1210\n'), name: 'prova.csv', mimetype: 'text/csv', size: 20 },
} as const satisfies Record<UploadType, unknown>;

const texts = { media: { alternativeText: 'Una prova' }, file: { title: 'Una prova' } } as const;

function dataOf(type: UploadType, owner: string) {
	return { owner, languages: ['it' as const], ...texts[type] };
}

/** Creates an upload of the portal; returns its id. */
export async function newUpload({ payload, sites }: Bed, type: UploadType): Promise<string> {
	const { id } = await payload.create({
		collection: type,
		data: dataOf(type, sites.portale),
		file: files[type],
		depth: 0,
		context: { isDeferred: true },
	});
	return id;
}

/** The Local API, as server code uses it on behalf of a user. */
export const localUploads: UploadApi = ({ operation, type, id, owner, otherSite, user }, payload) => {
	const asPerson = { collection: type, overrideAccess: false, user, depth: 0 } as const;
	const done = () => true;
	return unlessRefused(async () => {
		switch (operation) {
			case 'read':
				return payload.findByID({ ...asPerson, id }).then(done);
			case 'upload':
				return payload.create({ ...asPerson, data: dataOf(type, owner), file: files[type] }).then(done);
			case 'change':
				return payload.update({ ...asPerson, id, data: texts[type] }).then(done);
			case 'give it to another site':
				return payload.update({ ...asPerson, id, data: { owner: otherSite } }).then(done);
			case 'delete for good':
				return payload.delete({ ...asPerson, id }).then(done);
		}
	});
};

function multipart(type: UploadType, owner: string): FormData {
	const { data, name, mimetype } = files[type];
	const form = new FormData();
	form.set('_payload', JSON.stringify(dataOf(type, owner)));
	form.set('file', new File([new Uint8Array(data)], name, { type: mimetype }));
	return form;
}

interface Call {
	method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
	path: string;
	body?: string | FormData;
}

function callOf({ operation, type, id, owner, otherSite }: UploadAttempt): Call {
	switch (operation) {
		case 'read':
			return { method: 'GET', path: `${type}/${id}` };
		case 'upload':
			return { method: 'POST', path: type, body: multipart(type, owner) };
		case 'change':
			return { method: 'PATCH', path: `${type}/${id}`, body: JSON.stringify(texts[type]) };
		case 'give it to another site':
			return { method: 'PATCH', path: `${type}/${id}`, body: JSON.stringify({ owner: otherSite }) };
		case 'delete for good':
			return { method: 'DELETE', path: `${type}/${id}` };
	}
}

/** The REST API, as a browser or a script uses it. */
export const restUploads: UploadApi = async (attempt, payload) => {
	const { method, path, body } = callOf(attempt);
	const headers = new Headers(headersOf(attempt.token));
	// `Request` sets the content type of a form with its boundary.
	if (body instanceof FormData) headers.delete('Content-Type');
	const request = new Request(`http://localhost:8090/api/${path}`, {
		method,
		headers,
		...(body === undefined ? {} : { body }),
	});
	const { status } = await handleEndpoints({ config: payload.config, request });
	if (status >= 400 && !isRefusal(status))
		throw new Error(`REST answered ${status} to “${attempt.operation}”.`);
	return !isRefusal(status);
};
