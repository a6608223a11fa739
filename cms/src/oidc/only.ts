import { AuthenticationError, type CollectionBeforeLoginHook, type CollectionConfig } from 'payload';
import { isAdministrator } from '../access/roles.ts';
import { wayOfSignIn } from '../collections/users/sign-in.ts';
import { env } from '../env.ts';
import type { User } from '../generated/payload-types.ts';

type AfterErrorHook = NonNullable<NonNullable<CollectionConfig['hooks']>['afterError']>[number];

/**
 * With `OIDC_ONLY`, refuses right passwords just as wrong ones, so that nobody learns which they are. Administrators, who
 * get in when the provider is down, and the first account are excepted.
 */
export const refusePasswords: CollectionBeforeLoginHook<User> = ({ req, user }) => {
	const { context } = req;
	const isPassword =
		context['signIn'] !== undefined && context['isFirstAccount'] !== true && context[wayOfSignIn] !== 'oidc';
	if (env.OIDC_ONLY && isPassword && !isAdministrator(user)) throw new AuthenticationError(req.t);
	return user;
};

const message = `E-mail o password non sono giuste, oppure qui non valgono: con la password accede solo chi amministra. Usa «${env.OIDC_NAME}».`;

/** Tells whose password is refused what to use instead. */
export const tellOnlyProvider: AfterErrorHook = ({ error }) =>
	env.OIDC_ONLY && error.name === 'AuthenticationError' ? { response: { errors: [{ message }] } } : undefined;
