/** Values of the characters in odd places, counted from 1 (D.M. 23 dicembre 1976, art. 7). */
const odd: Readonly<Record<string, number>> = {
	...{ 0: 1, 1: 0, 2: 5, 3: 7, 4: 9, 5: 13, 6: 15, 7: 17, 8: 19, 9: 21 },
	...{ A: 1, B: 0, C: 5, D: 7, E: 9, F: 13, G: 15, H: 17, I: 19, J: 21, K: 2, L: 4, M: 18 },
	...{ N: 20, O: 11, P: 3, Q: 6, R: 8, S: 12, T: 14, U: 16, V: 10, W: 22, X: 25, Y: 24, Z: 23 },
};

const LETTER_A = 65;

const even = (character: string) =>
	/\d/.test(character) ? Number(character) : character.charCodeAt(0) - LETTER_A;

// Letters from L to V stand in for digits where two people would have the same code (omocodia).
const shape = /^[A-Z]{6}[\dL-V]{2}[A-EHLMPRST][\dL-V]{2}[A-Z][\dL-V]{3}[A-Z]$/;

/** Whether a text is a codice fiscale of a person: its shape, and its last letter, which checks the others. */
export function isFiscalCode(text: string): boolean {
	const code = text.replaceAll(/\s/g, '').toUpperCase();
	if (!shape.test(code)) return false;
	const values = [...code.slice(0, -1)].map((character, index) =>
		index % 2 === 0 ? (odd[character] ?? 0) : even(character),
	);
	const sum = values.reduce((total, value) => total + value, 0);
	return code.endsWith(String.fromCharCode(LETTER_A + (sum % 26)));
}
