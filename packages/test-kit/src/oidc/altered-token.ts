import { type CryptoKey, decodeJwt, generateKeyPair, type JWK, SignJWT } from 'jose';

/** Changes the claims of an ID token; `isForged` signs it with a key that is not the provider's. */
export type Alter = ((claims: Record<string, unknown>) => Record<string, unknown>) & { isForged?: boolean };

interface Means {
	alter: Alter;
	jwk: JWK;
	privateKey: CryptoKey;
}

/** Returns an ID token with other claims, signed as the provider does. */
export async function alteredToken(token: string, { alter, jwk, privateKey }: Means): Promise<string> {
	const key = alter.isForged === true ? (await generateKeyPair('RS256')).privateKey : privateKey;
	return new SignJWT(alter(decodeJwt(token)))
		.setProtectedHeader({ alg: 'RS256', ...(jwk.kid !== undefined && { kid: jwk.kid }) })
		.sign(key);
}
