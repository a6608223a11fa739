/** Without vowels, so that no word comes of them. Their number is a power of two: none is likelier than another. */
const letters = 'bcdfghjkmnpqrstv';
const length = 8;

export const attemptPattern = new RegExp(`^[${letters}]{${length}}$`);

/**
 * Returns the name of one attempt to publish an alert, which ends its address: several alerts of the same kind can be published
 * on one day, even forty in one second, and no two may meet by chance. Sent again, the same attempt is the same alert.
 */
export function newAttempt(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(length));
	return [...bytes].map((byte) => letters[byte % letters.length]).join('');
}
