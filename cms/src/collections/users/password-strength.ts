import { zxcvbn, zxcvbnOptions } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as italian, translations } from '@zxcvbn-ts/language-it';

const shortest = 12;
const strong = 3;
// The time of zxcvbn grows with the square of the length, so only this many characters are rated. A longer password is
// weak only if it repeats itself.
const judged = 100;

zxcvbnOptions.setOptions({
	dictionary: { ...common, ...italian },
	graphs: adjacencyGraphs,
	translations,
});

const cure = 'Va bene una frase che ricordi, di almeno quattro parole poco comuni.';

/** Returns words known about the owner: the e-mail address, the name, and their parts. */
function knownWords({ email, name }: Owner): string[] {
	const words = [email, name].flatMap((text) => [text, ...text.split(/[^\p{L}\d]+/u)]);
	return words.map((word) => word.toLowerCase()).filter((word) => word.length > 2);
}

export interface Owner {
	email: string;
	name: string;
}

/** Returns, in Italian, why `password` is too easy to guess for the account of `owner`; undefined if it is good. */
export function weaknessOf(password: string, owner: Owner): string | undefined {
	if (password.length < shortest) return `La password ha meno di ${shortest} caratteri: allungala. ${cure}`;
	const lower = password.toLowerCase();
	if (owner.email && lower.includes(owner.email.toLowerCase()))
		return `La password contiene il tuo indirizzo e-mail, che tutti conoscono: scegline un’altra. ${cure}`;
	const { score, feedback } = zxcvbn(password.slice(0, judged), knownWords(owner));
	if (score >= strong) return undefined;
	return `La password è facile da indovinare. ${[feedback.warning, cure].filter(Boolean).join(' ')}`;
}
