import { type ContentType, contentTypes } from '@portolano/content-models';
import {
	APIError,
	type CollectionBeforeOperationHook,
	createLocalReq,
	type Endpoint,
	headersWithCors,
	parseParams,
	type Payload,
	restoreVersionOperation,
} from 'payload';
import { z } from 'zod';

const restored =
	'Ripristinato come bozza: chi legge vede ancora ciò che vedeva prima. Per metterlo online, pubblicalo.';
const restoredAndPublished = 'Ripristinato e pubblicato.';

class RestoredOnlyAsDraft extends APIError {
	constructor() {
		super(
			'Una versione si ripristina come bozza, e poi si pubblica: chiedilo con draft: true. Nulla è cambiato.',
			400,
			undefined,
			true,
		);
	}
}

/**
 * Refuses to restore a version unless as a draft: Payload would publish it at once
 * (https://github.com/payloadcms/payload/issues/2404). To do both in one step, clients send `?publish=true`.
 */
export const requireDraft: CollectionBeforeOperationHook = ({ args, operation, context }) => {
	const isRestoring = operation === 'restoreVersion' && context['isPublishing'] !== true;
	const isDraft = 'draft' in args && args.draft === true;
	if (isRestoring && !isDraft) throw new RestoredOnlyAsDraft();
};

/** Returns the endpoint `POST /versions/<id>`, which takes precedence over Payload's own. */
export function restoreEndpoint(type: ContentType): Endpoint {
	return {
		path: '/versions/:id',
		method: 'post',
		handler: async (req) => {
			const isPublishing = req.query['publish'] === 'true';
			const { depth, populate } = parseParams(req.query);
			if (isPublishing) req.context['isPublishing'] = true;
			const result = await restoreVersionOperation({
				id: String(req.routeParams?.['id']),
				collection: req.payload.collections[type],
				draft: !isPublishing,
				req,
				...(depth === undefined ? {} : { depth }),
				...(populate === undefined ? {} : { populate }),
			});
			return Response.json(
				{ ...result, message: isPublishing ? restoredAndPublished : restored },
				{ headers: headersWithCors({ headers: new Headers(), req }) },
			);
		},
	};
}

const localOptions = z.looseObject({ collection: z.enum(contentTypes), id: z.string() });

/** Makes the Local API restore versions as drafts unless `context.isPublishing` is set. */
export function restoreAsDrafts(payload: Payload): void {
	const plain = payload.restoreVersion;
	const restoreVersion: Payload['restoreVersion'] = async (options) => {
		const { success, data } = localOptions.safeParse(options);
		if (!success || options.context?.['isPublishing'] === true) return plain(options);
		return restoreVersionOperation({
			...data,
			collection: payload.collections[data.collection],
			draft: true,
			overrideAccess: options.overrideAccess ?? true,
			req: await createLocalReq(options, payload),
		});
	};
	Object.assign(payload, { restoreVersion });
}
