export interface SecurityContact {
	/** `mailto:` or `https:` address. */
	contact: string;
	/** ISO instant, less than a year from now (RFC 9116 §2.5.5). */
	expires: string;
	/** In order of preference. */
	languages: readonly string[];
	/** Absolute address of the file itself. */
	canonical: string;
}

/**
 * Returns the text of `/.well-known/security.txt` (RFC 9116).
 * @throws Error when the contact is neither a `mailto:` nor an `https:` address.
 */
export function securityTxt({ contact, expires, languages, canonical }: SecurityContact): string {
	if (!/^(mailto:|https:)/.test(contact)) {
		throw new Error(
			`security.txt needs a contact that begins with “mailto:” or “https:” (RFC 9116), and this is “${contact}”. ` +
				'Correct it in the settings of the site; the file was not written.',
		);
	}
	return [
		`Contact: ${contact}`,
		`Expires: ${expires.replace(/\.\d+Z$/, 'Z')}`,
		`Preferred-Languages: ${languages.join(', ')}`,
		`Canonical: ${canonical}`,
		'',
	].join('\n');
}
