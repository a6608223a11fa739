import { type CollectionBeforeOperationHook, ValidationError } from 'payload';
import { isRecord } from '../../door/is-record.ts';
import { type Misfit, misfitsIn, withoutLanguages } from '../../door/form-shape.ts';
import { QueryRefused } from './conditions.ts';

const credentials = ['email', 'username', 'password', 'token', 'newPassword', 'currentPassword'];

function misfitCredentials(data: Record<string, unknown>): Misfit[] {
	return credentials
		.filter((name) => data[name] !== undefined && data[name] !== null && typeof data[name] !== 'string')
		.map((path) => ({ path, message: 'Qui va un testo.' }));
}

/** Checks that submitted data, for saving or signing in, has the shape of its form before any other hook uses it. */
export const checkForm: CollectionBeforeOperationHook = ({
	args,
	collection,
	operation,
	overrideAccess,
	req,
}) => {
	if (overrideAccess === true || !('data' in args) || args.data === undefined) return args;
	const data: unknown = args.data;
	if (!isRecord(data))
		throw new QueryRefused('Mancano i dati: si inviano come oggetto JSON. Nulla è stato salvato.');
	if (operation === 'create' && data['id'] !== undefined && data['id'] !== null)
		throw new QueryRefused(
			'L’identificativo lo assegna il CMS: togli “id” e riprova. Nulla è stato salvato.',
		);
	const isSaving = operation === 'create' || operation === 'update';
	const { flattenedFields } = collection;
	// With `locale=all`, localized values are objects keyed by language. Only scripts send that, never the admin panel.
	const fields = req.locale === 'all' ? withoutLanguages(flattenedFields) : flattenedFields;
	const errors = [
		...(collection.auth ? misfitCredentials(data) : []),
		...(isSaving ? misfitsIn(data, fields) : []),
	];
	if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
	return args;
};
