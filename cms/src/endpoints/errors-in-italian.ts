import { type Config, Locked } from 'payload';

type AfterErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number];

const locked =
	'Non salvato: un’altra persona ha preso il controllo di questo contenuto e lo sta modificando. ' +
	'Copia altrove ciò che hai scritto e riprova quando avrà finito. Nulla è cambiato.';

const unforeseen =
	'Qualcosa non ha funzionato, e non dipende da ciò che hai scritto. ' +
	'Copia altrove ciò che non vuoi perdere, ricarica la pagina per vedere che cosa è stato salvato e riprova. ' +
	'Se succede ancora, avvisa chi amministra il sistema.';

// What Payload says instead of an error that might hold secrets.
const hidden = 'Something went wrong.';

/** Says in Italian what Payload only says in English. */
export const errorsInItalian: AfterErrorHook = ({ error, result }) => {
	if (error instanceof Locked) return { response: { errors: [{ message: locked }] } };
	const isHidden = result?.errors?.some(({ message }) => message === hidden) ?? false;
	return isHidden ? { response: { errors: [{ message: unforeseen }] } } : undefined;
};
