import { type CollectionBeforeValidateHook, ValidationError } from 'payload';

const shortest = 12;

/** Payload accepts three characters. */
export const requireLongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
	const password: unknown = data?.['password'];
	if (typeof password === 'string' && password.length < shortest) {
		const message = `La password ha almeno ${shortest} caratteri: va bene una frase che ricordi.`;
		throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }] }, req.t);
	}
	return data;
};
