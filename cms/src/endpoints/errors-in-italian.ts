import type { Config } from 'payload';
import { italianFor } from './english-of-payload.ts';
import { detailsOf } from './error-details.ts';
import { databaseRefusal } from './refused-by-database.ts';

type AfterErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number];

const locked =
	'Non salvato: un’altra persona ha preso il controllo di questo contenuto e lo sta modificando. ' +
	'Copia altrove ciò che hai scritto e riprova quando avrà finito. Nulla è cambiato.';

export const unforeseen =
	'Qualcosa non ha funzionato, e non dipende da ciò che hai scritto. ' +
	'Copia altrove ciò che non vuoi perdere, ricarica la pagina per vedere che cosa è stato salvato e riprova. ' +
	'Se succede ancora, avvisa chi amministra il sistema.';

// Payload's message in place of an error that might contain secrets.
const hidden = 'Something went wrong.';

const isLocked = (error: Error) => error.name === 'Locked';

/** Translates Payload's English error messages, and adds the fields or documents that an error is about. */
export const errorsInItalian: AfterErrorHook = ({ error, result, graphqlResult }) => {
	if (isLocked(error)) return { response: { errors: [{ message: locked }] } };
	// GraphQL wraps the original error.
	const cause = 'originalError' in error ? error.originalError : error;
	const refusal = databaseRefusal(cause);
	if (refusal !== undefined) {
		return {
			status: 400,
			response: { errors: [{ message: refusal }] },
			...(graphqlResult && {
				graphqlResult: {
					...graphqlResult,
					message: refusal,
					extensions: { ...graphqlResult.extensions, statusCode: 400 },
				},
			}),
		};
	}
	const italian = italianFor(cause) ?? (graphqlResult?.message === hidden ? unforeseen : undefined);
	if (italian !== undefined) {
		return {
			response: { errors: [{ ...(detailsOf(error) ?? result?.errors?.[0]), message: italian }] },
			...(graphqlResult && { graphqlResult: { ...graphqlResult, message: italian } }),
		};
	}
	const isHidden = result?.errors?.some(({ message }) => message === hidden) ?? false;
	if (isHidden) return { response: { errors: [{ message: unforeseen }] } };
	const details = detailsOf(error);
	return details && { response: { errors: [details] } };
};
