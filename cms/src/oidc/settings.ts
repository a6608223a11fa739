import { env } from '../env.ts';

/** The settings of a provider. */
export interface Provider {
	issuer: string;
	clientId: string;
	clientSecret: string;
}

const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;

/** The provider with whose accounts people may sign in; undefined when there is none. */
export const provider: Provider | undefined =
	issuer === undefined || clientId === undefined || clientSecret === undefined
		? undefined
		: { issuer, clientId, clientSecret };

/** What the pages of the desk show of it. */
export interface ShownProvider {
	/** Words of the button. */
	name: string;
	/** Whether only administrators may use a password. */
	isOnly: boolean;
}

export const shownProvider: ShownProvider | undefined = provider && {
	name: env.OIDC_NAME,
	isOnly: env.OIDC_ONLY,
};

/** Where the provider sends people back; registered there exactly so. Never made of the host of a request. */
export const callbackAddress = new URL('/api/users/oidc/callback', env.CMS_URL).href;
