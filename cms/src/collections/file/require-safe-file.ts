import { extensionOf, isFileExtension, mimeOf } from '@portolano/content-models';
import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload';
import { z } from 'zod';
import { type NamedBytes, type Objection, objectionTo } from './judge-file.ts';
import { allowsVideo } from './video.ts';

/** A file refused before anything of it is stored. */
class FileRefused extends ValidationError {
	constructor({ name }: NamedBytes, { reason, cure }: Objection) {
		const message = `“${name}” ${reason} ${cure} Nulla è stato salvato.`;
		super({ collection: 'file', errors: [{ path: 'file', message }] });
		this.message = `Allegato non caricato. ${message}`;
	}
}

const noVideo: Objection = {
	reason: 'è un video, e l’ente di questo sito non li pubblica.',
	cure: 'Chi amministra può permetterli nella scheda dell’ente.',
};

const target = z.object({
	id: z.union([z.string(), z.number()]).optional(),
	data: z.object({ owner: z.unknown() }).optional(),
});

async function requireSafe(
	file: NonNullable<PayloadRequest['file']>,
	args: unknown,
	req: PayloadRequest,
): Promise<void> {
	const objection = objectionTo(file);
	if (objection) throw new FileRefused(file, objection);
	const isVideo = ['mp4', 'vtt'].includes(extensionOf(file.name));
	if (isVideo && !(await allowsVideo(target.parse(args), req))) throw new FileRefused(file, noVideo);
}

/** Refuses files that are empty, broken, active or don't match their extension; sets the media type by extension. */
export const requireSafeFile: CollectionBeforeOperationHook = async ({
	args,
	operation,
	overrideAccess,
	req,
}) => {
	const { file } = req;
	// Files of anonymous users are refused later by the access rule, without being examined.
	const isStranger = overrideAccess !== true && !req.user;
	if ((operation !== 'create' && operation !== 'update') || !file || isStranger) return args;
	await requireSafe(file, args, req);
	const extension = extensionOf(file.name);
	if (isFileExtension(extension)) file.mimetype = mimeOf(extension);
	return args;
};
