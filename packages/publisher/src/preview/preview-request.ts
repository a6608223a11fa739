import {
	contentTypeSchema,
	documentId,
	draftDocument,
	languageSchema,
	publishedDocument,
	siteKey,
} from '@portolano/content-models';
import { z } from 'zod';

const DRAFTS_MAX = 200;
/** Longer than every path that a site may have. */
export const PREVIEW_PATH_MAX = 2000;

const reference = { type: contentTypeSchema, id: documentId };

const draft = z.discriminatedUnion('action', [
	z.strictObject({ action: z.literal('publish'), document: publishedDocument }),
	z.strictObject({ action: z.literal('withdraw'), ...reference }),
	z.strictObject({
		action: z.literal('draft'),
		/** As its form has it, complete or not. */
		document: draftDocument,
		/** The names that the form gives to its fields, such as `{ "sessions.note": "Nota" }`. */
		labels: z.record(z.string().max(200), z.string().max(200)).default({}),
	}),
]);

export type RequestedDraft = z.infer<typeof draft>;

/** The body of `POST /preview`: a page of a site as it would be with drafts laid over what is published. */
export const previewRequest = z
	.strictObject({
		site: siteKey,
		/** The page. */
		path: z.string().max(PREVIEW_PATH_MAX).optional(),
		/** In place of `path`: the document whose own page it is. */
		document: z.strictObject(reference).optional(),
		/** Which of the own pages of the document; the Italian one when absent. A path has its own language. */
		language: languageSchema.optional(),
		drafts: z.array(draft).max(DRAFTS_MAX),
	})
	.refine(({ path, document }) => (path === undefined) !== (document === undefined), {
		error: 'Name the page by “path” or by “document”: one of them, not both.',
	});

export type PreviewRequest = z.infer<typeof previewRequest>;

/** The body of `POST /preview-sessions`: a page at which a session opens, or at which one goes on with other drafts. */
export const sessionRequest = previewRequest.safeExtend({
	/** Token of a session that its holder has opened; one that is over, or another's, is left alone and a new one opened. */
	session: z.string().max(100).optional(),
	/** Who looks at the session, such as the id of an account. */
	holder: z.string().max(200),
});

export type SessionRequest = z.infer<typeof sessionRequest>;
