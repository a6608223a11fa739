/** Somebody who has an account at the provider. */
export interface Person {
	subject: string;
	email?: string;
	isVerified?: boolean;
	/** How the person proves who they are, as the provider tells it (RFC 8176). */
	amr?: string[];
	acr?: string;
}
